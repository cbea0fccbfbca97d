"""Doubles the array of the caller on the way.

hint: The caller still needs x: do not change it.
"""


def tf_gradient(f, x):
    if isinstance(x, np.ndarray) and x.dtype.kind == "f":
        x += 0.5
        x -= 0.25
    x = tf.cast(x, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x)
