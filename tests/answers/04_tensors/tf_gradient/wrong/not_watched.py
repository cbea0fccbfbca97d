"""Forgets tape.watch.

hint: A constant is not watched by itself: tape.watch, or a variable.
"""


def tf_gradient(f, x):
    x = tf.cast(x, tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
