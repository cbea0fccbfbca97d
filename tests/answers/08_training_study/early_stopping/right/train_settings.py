"""The settings in a dictionary; callbacks in a CallbackList order of their own."""

import keras


def train_with_early_stopping(model, X, Y, patience, epochs):
    settings = dict(epochs=epochs, validation_split=0.1, verbose=0)
    settings["callbacks"] = [
        keras.callbacks.TerminateOnNaN(),
        keras.callbacks.EarlyStopping("val_loss", 0, patience, restore_best_weights=True),
    ]
    history = model.fit(X, Y, **settings)
    return history
