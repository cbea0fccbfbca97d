"""copy first"""
import numpy as np


def gradient_descent_step(w, grad, learning_rate):
    new = np.array(w, dtype=float)
    new -= learning_rate * np.asarray(grad)
    return new
