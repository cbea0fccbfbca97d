"""A constant with its dtype given."""


def tf_gradient(f, x):
    x = tf.constant(x, dtype=tf.float32)
    with tf.GradientTape() as g:
        g.watch(x)
        y = f(x)
    return g.gradient(y, x)
