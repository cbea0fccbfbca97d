"""Trains for one epoch too many.

hint: epochs is the number of passes.
"""
import keras
import numpy as np


def train(model, X, Y, epochs):
    return model.fit(X, Y, epochs=epochs + 1, validation_split=0.1, verbose=0)
