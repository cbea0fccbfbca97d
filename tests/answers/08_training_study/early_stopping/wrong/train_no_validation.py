"""Holds no rows out.

hint: val_loss exists only if you hold data out.
"""

import keras


def train_with_early_stopping(model, X, Y, patience, epochs):
    stopper = keras.callbacks.EarlyStopping(monitor='val_loss', patience=patience, restore_best_weights=True)
    return model.fit(X, Y, epochs=epochs, verbose=0, callbacks=[stopper])
