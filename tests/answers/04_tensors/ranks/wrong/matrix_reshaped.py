"""The six numbers in three rows.

hint: Each inner list is one row: there are two of them.
"""


def rank_2():
    return tf.reshape(tf.constant([1, 2, 4, 5, 6, 7]), (3, 2))
