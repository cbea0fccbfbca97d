"""Leaves the patience at its default.

hint: Hand the patience on.
"""

import keras


def train_with_early_stopping(model, X, Y, patience, epochs):
    stopper = keras.callbacks.EarlyStopping(monitor='val_loss', restore_best_weights=True)
    return model.fit(X, Y, epochs=epochs, validation_split=0.1, verbose=0, callbacks=[stopper])
