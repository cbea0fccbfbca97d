"""No validation split.

hint: validation_split=0.1 holds a tenth out.
"""
def train(model, X, Y, epochs):
    history = model.fit(X, Y, epochs=epochs, verbose=0)
    return history
