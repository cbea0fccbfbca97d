"""Prints the log.

hint: verbose=0 keeps fit quiet.
"""
def train(model, X, Y, epochs):
    history = model.fit(X, Y, epochs=epochs, validation_split=0.1, verbose=2)
    return history
