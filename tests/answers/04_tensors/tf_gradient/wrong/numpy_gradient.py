"""np.gradient.

hint: np.gradient differentiates a list of values, not a function.
"""


def tf_gradient(f, x):
    return np.gradient(np.asarray(f(tf.cast(x, tf.float32))))
