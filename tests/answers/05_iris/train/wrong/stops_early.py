"""Stops as soon as the validation loss is not much better.

hint: Train for the number of epochs that comes in.
"""
import keras
import numpy as np


def train(model, X, Y, epochs):
    stop = keras.callbacks.EarlyStopping(min_delta=1.0, patience=1)
    return model.fit(X, Y, epochs=epochs, validation_split=0.1, verbose=0, callbacks=[stop])
