"""Takes the predicted class, not the true one.

hint: Which class does Y name?
"""
def cross_entropy(P, Y):
    return -np.mean(np.log(np.maximum(P.max(axis=1), 1e-12)))
