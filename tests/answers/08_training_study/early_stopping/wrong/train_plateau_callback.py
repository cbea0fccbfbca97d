"""Lowers the learning rate instead of stopping.

hint: ReduceLROnPlateau goes on training; EarlyStopping ends it.
"""
import keras
import numpy as np


def train_with_early_stopping(model, X, Y, patience, epochs):
    slower = keras.callbacks.ReduceLROnPlateau(patience=patience)
    return model.fit(X, Y, epochs=epochs, validation_split=0.1, verbose=0, callbacks=[slower])
