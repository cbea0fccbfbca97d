"""A persistent tape."""


def tf_gradient(f, x):
    x = tf.cast(x, tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        y = f(x)
    slope = tape.gradient(y, x)
    del tape
    return slope
