"""The derivative of the example.

hint: f is an argument: let the tape follow f.
"""


def tf_gradient(f, x):
    return 2 * tf.cast(x, tf.float32)
