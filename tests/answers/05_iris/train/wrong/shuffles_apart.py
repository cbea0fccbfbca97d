"""Shuffles rows and labels separately.

hint: A label has to stay with its flower.
"""
import numpy as np

def train(model, X, Y, epochs):
    a = np.random.permutation(len(X))
    b = np.random.permutation(len(X))
    history = model.fit(X[a], Y[b], epochs=epochs, validation_split=0.1, verbose=0)
    return history
