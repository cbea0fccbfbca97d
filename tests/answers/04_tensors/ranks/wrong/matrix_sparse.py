"""A sparse tensor.

hint: An ordinary tensor is asked for, not a sparse one.
"""


def rank_2():
    return tf.sparse.from_dense(tf.constant([[1, 2, 4], [5, 6, 7]]))
