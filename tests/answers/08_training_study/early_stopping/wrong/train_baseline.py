"""A baseline that the loss never reaches.

hint: Leave baseline out: the rule compares with the best so far.
"""
import keras
import numpy as np


def train_with_early_stopping(model, X, Y, patience, epochs):
    stop = keras.callbacks.EarlyStopping(patience=patience, baseline=0.01, restore_best_weights=True)
    return model.fit(X, Y, epochs=epochs, validation_split=0.1, verbose=0, callbacks=[stop])
