"""Standardises the features on the way.

hint: Hand X on as it is.
"""
import keras
import numpy as np


def train(model, X, Y, epochs):
    X = (X - X.mean(axis=0)) / X.std(axis=0)
    return model.fit(X, Y, epochs=epochs, validation_split=0.1, verbose=0)
