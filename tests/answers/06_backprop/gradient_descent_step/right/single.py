"""single"""
import numpy as np


def gradient_descent_step(w, grad, learning_rate):
    return np.float32(w - learning_rate * grad) if not isinstance(w, np.ndarray) else (w - learning_rate * grad).astype('float32')
