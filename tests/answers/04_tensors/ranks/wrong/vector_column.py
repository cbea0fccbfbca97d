"""A column: a matrix with three rows.

hint: A vector has one axis; (3, 1) has two.
"""


def rank_1():
    return tf.constant([[2.0], [3.0], [4.0]])
