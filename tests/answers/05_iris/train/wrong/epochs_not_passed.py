"""Leaves epochs out: one epoch.

hint: Hand the argument epochs on to fit.
"""
def train(model, X, Y, epochs):
    history = model.fit(X, Y, validation_split=0.1, verbose=0)
    return history
