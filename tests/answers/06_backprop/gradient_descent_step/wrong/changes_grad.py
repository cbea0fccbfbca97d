"""changes grad

hint: Look at the sign and the size of the step.
"""
import numpy as np


def gradient_descent_step(w, grad, learning_rate):
    if isinstance(grad, np.ndarray) and grad.dtype.kind == 'f':
        grad *= learning_rate
        return w - grad
    return w - learning_rate * grad
