"""Asks x for its gradient by y.

hint: gradient takes the result first, then what it was computed from.
"""


def tf_gradient(f, x):
    x = tf.cast(x, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(x, y)
