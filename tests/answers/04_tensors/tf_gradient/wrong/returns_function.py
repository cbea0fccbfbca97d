"""the slope as a function

hint: The slope at x is asked for.
"""

def tf_gradient(f, x):
    def slope(point=x):
        t = tf.cast(point, tf.float32)
        with tf.GradientTape() as tape:
            tape.watch(t)
            y = f(t)
        return tape.gradient(y, t)

    return slope
