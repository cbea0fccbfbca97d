"""One step of gradient descent.

hint: The slope alone is asked for, not a new x.
"""


def tf_gradient(f, x):
    x = tf.cast(x, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return x - 0.1 * tape.gradient(y, x)
