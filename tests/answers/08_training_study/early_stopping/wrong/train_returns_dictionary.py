"""Returns the dictionary of the History.

hint: The History itself is asked for.
"""

import keras


def train_with_early_stopping(model, X, Y, patience, epochs):
    stopper = keras.callbacks.EarlyStopping(monitor='val_loss', patience=patience, restore_best_weights=True)
    return model.fit(X, Y, epochs=epochs, validation_split=0.1, verbose=0, callbacks=[stopper]).history
