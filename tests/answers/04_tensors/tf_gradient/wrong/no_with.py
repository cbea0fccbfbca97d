"""A tape that is never opened.

hint: The tape records inside its with block.
"""


def tf_gradient(f, x):
    x = tf.cast(x, tf.float32)
    tape = tf.GradientTape()
    tape.watch(x)
    y = f(x)
    return tape.gradient(y, x)
