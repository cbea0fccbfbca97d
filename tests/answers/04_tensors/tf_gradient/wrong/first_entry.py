"""The first entry of the gradient.

hint: There is one slope for each entry of x.
"""


def tf_gradient(f, x):
    x = tf.cast(x, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    g = tape.gradient(y, x)
    return g[0] if g.shape.rank else g
