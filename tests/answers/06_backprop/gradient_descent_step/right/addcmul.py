"""np.add with a negative factor, arrays made first."""
def gradient_descent_step(w, grad, learning_rate):
    w, grad = np.asarray(w, dtype=np.float64), np.asarray(grad, dtype=np.float64)
    return np.add(w, np.negative(learning_rate) * grad)
