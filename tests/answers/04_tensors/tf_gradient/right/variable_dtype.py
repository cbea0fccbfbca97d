"""A variable with its dtype given."""


def tf_gradient(f, x):
    v = tf.Variable(x, dtype=tf.float32)
    with tf.GradientTape() as tape:
        value = f(v)
    return tape.gradient(value, v)
