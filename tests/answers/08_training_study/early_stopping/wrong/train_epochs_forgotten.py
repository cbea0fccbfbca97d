"""Does not hand epochs on.

hint: fit trains for one epoch unless told otherwise.
"""

import keras


def train_with_early_stopping(model, X, Y, patience, epochs):
    stopper = keras.callbacks.EarlyStopping(monitor='val_loss', patience=patience, restore_best_weights=True)
    return model.fit(X, Y, validation_split=0.1, verbose=0, callbacks=[stopper])
