"""Uses the mean gradient for all entries.

hint: Entry by entry.
"""
def gradient_descent_step(w, grad, learning_rate):
    return w - learning_rate * np.mean(grad)
