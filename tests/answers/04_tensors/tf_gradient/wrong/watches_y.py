"""Watches the result.

hint: Watch what you differentiate by: x.
"""


def tf_gradient(f, x):
    x = tf.cast(x, tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
        tape.watch(y)
    return tape.gradient(y, x)
