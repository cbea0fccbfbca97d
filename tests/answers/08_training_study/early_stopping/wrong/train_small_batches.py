"""Batches of 8.

hint: The batch size stays at its default.
"""

import keras


def train_with_early_stopping(model, X, Y, patience, epochs):
    stopper = keras.callbacks.EarlyStopping(monitor='val_loss', patience=patience, restore_best_weights=True)
    return model.fit(X, Y, epochs=epochs, batch_size=8, validation_split=0.1, verbose=0, callbacks=[stopper])
