"""The scalar as a matrix with one entry.

hint: Each pair of brackets adds an axis; a scalar has none.
"""


def rank_0():
    return tf.constant([[4]])
