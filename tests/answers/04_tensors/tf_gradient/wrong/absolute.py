"""The size of the slope only.

hint: A falling function has a negative slope.
"""


def tf_gradient(f, x):
    x = tf.cast(x, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tf.abs(tape.gradient(y, x))
