"""The Jacobian, summed over the results."""


def tf_gradient(f, x):
    x = tf.cast(x, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    matrix = tape.jacobian(y, x)
    if y.shape.rank == 1:
        return tf.reduce_sum(matrix, axis=0)
    return matrix
