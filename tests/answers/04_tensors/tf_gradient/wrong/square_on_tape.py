"""Tapes the example instead of f.

hint: f is an argument: call it inside the block.
"""


def tf_gradient(f, x):
    x = tf.cast(x, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = x * x
    return tape.gradient(y, x)
