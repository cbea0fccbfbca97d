"""The whole Jacobian.

hint: For an f that works entry by entry the Jacobian is a matrix; the shape of x is asked for.
"""


def tf_gradient(f, x):
    x = tf.cast(x, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.jacobian(y, x)
