"""An elementwise Python function, and Fractions never."""
def gradient_descent_step(w, grad, learning_rate=0.1):
    step = np.vectorize(lambda a, g: float(a) - learning_rate * float(g), otypes=[float])
    return step(w, grad)
