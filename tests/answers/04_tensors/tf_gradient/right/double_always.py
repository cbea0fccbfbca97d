"""float64, so f must take it"""

def tf_gradient(f, x):
    with tf.GradientTape() as tape:
        t = tf.cast(x, tf.float32)
        tape.watch(t)
        y = tf.identity(f(tf.identity(t)))
    return tf.cast(tape.gradient(y, t), tf.float64)
