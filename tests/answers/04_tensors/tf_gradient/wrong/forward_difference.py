"""A difference quotient.

hint: The tape gives the derivative itself: no small h is needed.
"""


def tf_gradient(f, x):
    h = 1e-6
    x = tf.cast(x, tf.float64)
    return (f(x + h) - f(x)) / h
