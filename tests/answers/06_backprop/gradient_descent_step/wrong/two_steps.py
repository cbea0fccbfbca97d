"""Makes the step twice.

hint: One step.
"""
def gradient_descent_step(w, grad, learning_rate):
    for _ in range(2):
        w = w - learning_rate * grad
    return w
