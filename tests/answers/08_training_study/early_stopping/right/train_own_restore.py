"""Keeps the best weights with a callback of its own."""

import keras


class KeepBest(keras.callbacks.Callback):
    def on_train_begin(self, logs=None):
        self.lowest = float("inf")

    def on_epoch_end(self, epoch, logs=None):
        if logs["val_loss"] < self.lowest:
            self.lowest = logs["val_loss"]
            self.weights = self.model.get_weights()


def train_with_early_stopping(model, X, Y, patience, epochs):
    keep = KeepBest()
    stop = keras.callbacks.EarlyStopping(patience=patience)
    history = model.fit(X, Y, epochs=epochs, validation_split=0.1, verbose=0, callbacks=[keep, stop])
    model.set_weights(keep.weights)
    return history
