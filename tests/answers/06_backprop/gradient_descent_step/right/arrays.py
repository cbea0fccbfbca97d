"""arrays"""
import numpy as np


def gradient_descent_step(w, grad, learning_rate):
    return np.asarray(w, dtype=float) - learning_rate * np.asarray(grad, dtype=float)
