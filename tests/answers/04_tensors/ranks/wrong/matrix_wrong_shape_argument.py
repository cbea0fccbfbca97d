"""Asks for a shape that does not fit.

hint: A shape of (2, 2) has room for four numbers only.
"""


def rank_2():
    return tf.constant([1, 2, 4, 5, 6, 7], shape=(2, 2))
