"""subtract"""
import numpy as np


def gradient_descent_step(w, grad, learning_rate):
    return np.subtract(w, np.multiply(learning_rate, grad))
