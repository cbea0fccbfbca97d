"""Watches the training loss.

hint: The training loss keeps falling: watch the validation loss.
"""

import keras


def train_with_early_stopping(model, X, Y, patience, epochs):
    stopper = keras.callbacks.EarlyStopping(monitor='loss', patience=patience, restore_best_weights=True)
    return model.fit(X, Y, epochs=epochs, validation_split=0.1, verbose=0, callbacks=[stopper])
