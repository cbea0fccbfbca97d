"""Watches the validation accuracy.

hint: The loss is asked for: the accuracy does not change for many epochs.
"""

import keras


def train_with_early_stopping(model, X, Y, patience, epochs):
    stopper = keras.callbacks.EarlyStopping(monitor='val_accuracy', patience=patience, restore_best_weights=True)
    return model.fit(X, Y, epochs=epochs, validation_split=0.1, verbose=0, callbacks=[stopper])
