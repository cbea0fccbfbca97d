"""Updates after every single row.

hint: Leave batch_size at its default.
"""
import keras
import numpy as np


def train(model, X, Y, epochs):
    return model.fit(X, Y, batch_size=1, epochs=epochs, validation_split=0.1, verbose=0)
