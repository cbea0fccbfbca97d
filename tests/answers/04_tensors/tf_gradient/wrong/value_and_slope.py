"""value and slope together

hint: Only the slope.
"""

def tf_gradient(f, x):
    t = tf.cast(x, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(t)
        y = f(t)
    return y, tape.gradient(y, t)
