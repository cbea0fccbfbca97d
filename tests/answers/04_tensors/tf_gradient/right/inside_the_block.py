"""Asks for the gradient inside the block."""


def tf_gradient(f, x):
    x = tf.cast(x, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        return tape.gradient(f(x), x)
