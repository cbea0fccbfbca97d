"""Treats x as a vector.

hint: For a scalar x the result is a scalar too.
"""


def tf_gradient(f, x):
    x = tf.reshape(tf.cast(x, tf.float32), [-1])
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x)
