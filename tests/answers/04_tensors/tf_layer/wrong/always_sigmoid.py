"""Sigmoid whatever the name.

hint: The argument name is never used.
"""


def tf_layer(X, W, b, name):
    z = tf.matmul(X, W) + b
    return tf.math.sigmoid(z)
