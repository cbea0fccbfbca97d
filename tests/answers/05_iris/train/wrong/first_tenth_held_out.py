"""Holds the first tenth of the rows out.

hint: The last tenth is held out, not the first.
"""
import keras
import numpy as np


def train(model, X, Y, epochs):
    held_out = len(X) - int(0.9 * len(X))
    return model.fit(X[held_out:], Y[held_out:], epochs=epochs, validation_data=(X[:held_out], Y[:held_out]), verbose=0)
