"""Hands the step back, too.

hint: Only the new w is asked for.
"""
def gradient_descent_step(w, grad, learning_rate):
    return w - learning_rate * grad, learning_rate * grad
