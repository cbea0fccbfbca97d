"""Holds a fifth of the rows out.

hint: The last tenth is held out.
"""

import keras


def train_with_early_stopping(model, X, Y, patience, epochs):
    stopper = keras.callbacks.EarlyStopping(monitor='val_loss', patience=patience, restore_best_weights=True)
    return model.fit(X, Y, epochs=epochs, validation_split=0.2, verbose=0, callbacks=[stopper])
