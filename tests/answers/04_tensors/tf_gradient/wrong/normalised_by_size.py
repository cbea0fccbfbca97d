"""divided by the number of entries

hint: Nothing is averaged.
"""

def tf_gradient(f, x):
    t = tf.cast(x, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(t)
        y = tf.reduce_mean(f(t))
    return tape.gradient(y, t)
