"""loop"""
import numpy as np


def gradient_descent_step(w, grad, learning_rate):
    if np.ndim(w) == 0:
        return w - learning_rate * grad
    new = np.zeros(w.shape)
    for i in np.ndindex(w.shape):
        new[i] = w[i] - learning_rate * grad[i]
    return new
