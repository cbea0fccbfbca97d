"""Calls the string.

hint: name is a string; lead from it to a function first.
"""


def tf_layer(X, W, b, name):
    return name(tf.matmul(X, W) + b)
