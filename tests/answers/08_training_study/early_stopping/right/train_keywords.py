"""The defaults: val_loss is watched anyway."""

import keras


def train_with_early_stopping(model, X, Y, patience, epochs):
    stopper = keras.callbacks.EarlyStopping(patience=patience, restore_best_weights=True)
    return model.fit(x=X, y=Y, epochs=epochs, validation_split=0.1, verbose=0, callbacks=stopper)
