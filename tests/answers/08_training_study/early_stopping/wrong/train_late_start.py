"""Watches only from the fifth epoch on.

hint: The rule looks at every epoch.
"""
import keras
import numpy as np


def train_with_early_stopping(model, X, Y, patience, epochs):
    stop = keras.callbacks.EarlyStopping(patience=patience, start_from_epoch=4, restore_best_weights=True)
    return model.fit(X, Y, epochs=epochs, validation_split=0.1, verbose=0, callbacks=[stop])
