"""plus minus"""
import numpy as np


def gradient_descent_step(w, grad, learning_rate):
    return w + (-learning_rate) * grad
