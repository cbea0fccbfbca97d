"""A variable of float32."""


def tf_gradient(f, x):
    x = tf.Variable(tf.cast(x, tf.float32))
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
