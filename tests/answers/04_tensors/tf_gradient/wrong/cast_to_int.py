"""Casts to int32.

hint: Only floats have derivatives.
"""


def tf_gradient(f, x):
    x = tf.cast(x, tf.int32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x)
