"""Holds the last tenth out by hand."""
def train(model, X, Y, epochs):
    n = int(len(X) * (1 - 0.1))
    return model.fit(X[:n], Y[:n], epochs=epochs, validation_data=(X[n:], Y[n:]), verbose=0)
