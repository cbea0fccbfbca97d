"""Calls f after the with block.

hint: The tape follows only what happens inside its block.
"""


def tf_gradient(f, x):
    x = tf.cast(x, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
    y = f(x)
    return tape.gradient(y, x)
