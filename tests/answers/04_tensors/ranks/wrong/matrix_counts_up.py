"""The numbers 1 to 6.

hint: Compare entry by entry with the table: 3 is not there.
"""


def rank_2():
    return tf.reshape(tf.range(1, 7), (2, 3))
