"""Rounds the result.

hint: Nothing is to be rounded.
"""


def tf_gradient(f, x):
    x = tf.cast(x, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return np.round(tape.gradient(y, x), 1)
