"""The learning rate falls with each call.

hint: The rate that is passed in is used.
"""
_count = [0]
def gradient_descent_step(w, grad, learning_rate):
    _count[0] += 1
    return w - learning_rate / _count[0] * grad
