"""Ignores X and Y and trains on Iris.

hint: Train on the X and Y that come in.
"""
def train(model, X, Y, epochs):
    split = load_iris_split()
    history = model.fit(split[0], split[4], epochs=epochs, validation_split=0.1, verbose=0)
    return history
