"""differences with float64 arithmetic

hint: By tape: differences do not see stop_gradient.
"""

def tf_gradient(f, x):
    t = tf.cast(x, tf.float64)
    h = 1e-5
    try:
        return (f(t + h) - f(t - h)) / (2 * h)
    except Exception:
        t = tf.cast(x, tf.float32)
        return (f(t + 1e-2) - f(t - 1e-2)) / 2e-2
