"""Puts the weights of the beginning back.

hint: The model has to keep what it learned.
"""
import keras
import numpy as np


def train(model, X, Y, epochs):
    before = model.get_weights()
    history = model.fit(X, Y, epochs=epochs, validation_split=0.1, verbose=0)
    model.set_weights(before)
    return history
