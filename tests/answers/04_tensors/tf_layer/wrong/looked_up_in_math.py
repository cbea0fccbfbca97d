"""Looks all names up in tf.math.

hint: Not every activation is in tf.math: relu is in tf.nn.
"""


def tf_layer(X, W, b, name):
    return getattr(tf.math, name)(tf.matmul(X, W) + b)
