"""A fifth held out.

hint: The docstring asks for a tenth.
"""
def train(model, X, Y, epochs):
    history = model.fit(X, Y, epochs=epochs, validation_split=0.2, verbose=0)
    return history
