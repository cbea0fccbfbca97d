"""The direction of the gradient only.

hint: Slopes have a size: do not divide by the norm.
"""


def tf_gradient(f, x):
    x = tf.cast(x, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    g = tape.gradient(y, x)
    return g / tf.norm(g)
