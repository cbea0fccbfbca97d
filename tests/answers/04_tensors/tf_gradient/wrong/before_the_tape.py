"""Calls f before the with block.

hint: The tape follows only what happens inside its block.
"""


def tf_gradient(f, x):
    x = tf.cast(x, tf.float32)
    y = f(x)
    with tf.GradientTape() as tape:
        tape.watch(x)
    return tape.gradient(y, x)
