"""Returns history.history, the dictionary.

hint: The History object itself is asked for.
"""
def train(model, X, Y, epochs):
    history = model.fit(X, Y, epochs=epochs, validation_split=0.1, verbose=0)
    return history.history
