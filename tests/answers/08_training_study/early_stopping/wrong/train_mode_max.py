"""Looks for the highest loss.

hint: A loss is better when it is lower.
"""

import keras


def train_with_early_stopping(model, X, Y, patience, epochs):
    stopper = keras.callbacks.EarlyStopping(monitor='val_loss', mode='max', patience=patience, restore_best_weights=True)
    return model.fit(X, Y, epochs=epochs, validation_split=0.1, verbose=0, callbacks=[stopper])
