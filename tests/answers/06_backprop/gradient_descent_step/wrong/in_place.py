"""in place

hint: Look at the sign and the size of the step.
"""
import numpy as np


def gradient_descent_step(w, grad, learning_rate):
    w -= learning_rate * grad
    return w
