"""Weights are kept at 0 or above.

hint: A weight may be negative.
"""
def gradient_descent_step(w, grad, learning_rate):
    return np.maximum(w - learning_rate * grad, 0)
