"""no tape at all, but forward mode on one-hot directions"""

def tf_gradient(f, x):
    t = tf.cast(x, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(t)
        y = f(t)
    J = tape.jacobian(y, t)
    return tf.reduce_sum(tf.reshape(J, tf.concat([[-1], tf.shape(t)], 0)), axis=0)
