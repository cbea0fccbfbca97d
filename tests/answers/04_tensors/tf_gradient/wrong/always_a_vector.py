"""a scalar becomes a vector of one

hint: The result has the shape of x: () for a number.
"""

def tf_gradient(f, x):
    t = tf.reshape(tf.cast(x, tf.float32), [-1])
    with tf.GradientTape() as tape:
        tape.watch(t)
        y = f(t)
    return tape.gradient(y, t)
