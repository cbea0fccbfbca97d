"""A central difference, entry by entry.

hint: The tape gives the derivative itself: no small h is needed.
"""


def tf_gradient(f, x):
    x = np.asarray(x, dtype=float)
    slope = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        high, low = x.copy(), x.copy()
        high[i] += 1e-5
        low[i] -= 1e-5
        up, down = f(tf.constant(high)), f(tf.constant(low))
        slope[i] = np.sum(up - down) / 2e-5
    return slope
