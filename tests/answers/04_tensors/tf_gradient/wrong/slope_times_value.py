"""The derivative of the square of f.

hint: Differentiate f(x), nothing else.
"""


def tf_gradient(f, x):
    x = tf.cast(x, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x) * f(x)
    return tape.gradient(y, x)
