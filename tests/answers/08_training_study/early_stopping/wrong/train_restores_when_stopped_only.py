"""Puts the best weights back only where the rule ended the training.

hint: The best weights are wanted also where the number of epochs ended it.
"""
import keras
import numpy as np


def train_with_early_stopping(model, X, Y, patience, epochs):
    class Keep(keras.callbacks.Callback):
        lowest, best = np.inf, 0

        def on_epoch_end(self, epoch, logs=None):
            if logs['val_loss'] < self.lowest:
                self.lowest, self.best = logs['val_loss'], epoch
                self.weights = self.model.get_weights()
            elif epoch - self.best >= patience:
                self.model.stop_training = True
                self.model.set_weights(self.weights)

    return model.fit(X, Y, epochs=epochs, validation_split=0.1, verbose=0, callbacks=[Keep()])
