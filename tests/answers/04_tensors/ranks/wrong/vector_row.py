"""A row: a matrix with one row.

hint: Two pairs of brackets make rank 2; use one.
"""


def rank_1():
    return tf.constant([[2.0, 3.0, 4.0]])
