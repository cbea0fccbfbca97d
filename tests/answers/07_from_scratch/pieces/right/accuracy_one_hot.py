"""By one-hot rows and trace of the confusion matrix."""
def accuracy(P, y):
    guess = np.eye(P.shape[1])[P.argmax(axis=-1)]
    return np.array(np.trace(guess.T @ np.eye(P.shape[1])[y]) / len(y))
