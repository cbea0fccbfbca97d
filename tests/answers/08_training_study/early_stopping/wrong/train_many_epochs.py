"""Ignores the largest number of epochs.

hint: epochs is the most that may be run.
"""

import keras


def train_with_early_stopping(model, X, Y, patience, epochs):
    stopper = keras.callbacks.EarlyStopping(monitor='val_loss', patience=patience, restore_best_weights=True)
    return model.fit(X, Y, epochs=50, validation_split=0.1, verbose=0, callbacks=[stopper])
