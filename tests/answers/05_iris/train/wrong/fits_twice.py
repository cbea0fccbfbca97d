"""Calls fit once to train and once more to return.

hint: Call fit once, and return what this one call gave.
"""
import keras
import numpy as np


def train(model, X, Y, epochs):
    model.fit(X, Y, epochs=epochs, validation_split=0.1, verbose=0)
    return model.fit(X, Y, epochs=epochs, validation_split=0.1, verbose=0)
