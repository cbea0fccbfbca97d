"""Calls fit once to train and once more to return.

hint: Call fit once, and return what this one call gave.
"""
import keras
import numpy as np


def train_with_early_stopping(model, X, Y, patience, epochs):
    stop = keras.callbacks.EarlyStopping(patience=patience, restore_best_weights=True)
    model.fit(X, Y, epochs=epochs, validation_split=0.1, verbose=0, callbacks=[stop])
    return model.fit(X, Y, epochs=epochs, validation_split=0.1, verbose=0, callbacks=[stop])
