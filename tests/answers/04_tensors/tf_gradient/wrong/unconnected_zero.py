"""Zeros where nothing was watched.

hint: A zero hides that x was never watched.
"""


def tf_gradient(f, x):
    x = tf.cast(x, tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x, unconnected_gradients="zero")
