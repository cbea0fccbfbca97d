"""Divides the gradient by its length.

hint: The step is the rate times the gradient itself.
"""
def gradient_descent_step(w, grad, learning_rate):
    return w - learning_rate * grad / np.linalg.norm(grad)
