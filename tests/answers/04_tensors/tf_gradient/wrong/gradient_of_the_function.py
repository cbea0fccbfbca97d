"""Hands f to the tape.

hint: gradient takes the result f(x), not f.
"""


def tf_gradient(f, x):
    x = tf.cast(x, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        f(x)
    return tape.gradient(f, x)
