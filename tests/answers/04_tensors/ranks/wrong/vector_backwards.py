"""The entries in the opposite order.

hint: Compare the order of the entries with the table.
"""


def rank_1():
    return tf.constant([4.0, 3.0, 2.0])
