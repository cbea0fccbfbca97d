"""A callback of its own that does both, the rows held out by a slice."""
import keras


class Stop(keras.callbacks.Callback):
    def __init__(self, patience):
        super().__init__()
        self.patience, self.best, self.lowest, self.kept = patience, 0, None, None

    def on_epoch_end(self, epoch, logs=None):
        loss = float(logs["val_loss"])
        if self.lowest is None or loss < self.lowest:
            self.best, self.lowest, self.kept = epoch, loss, self.model.get_weights()
        self.model.stop_training = epoch - self.best >= self.patience

    def on_train_end(self, logs=None):
        self.model.set_weights(self.kept)


def train_with_early_stopping(model, X, Y, patience, epochs=1000, verbose=0):
    cut = int(len(X) * 0.9)
    return model.fit(
        X[:cut],
        Y[:cut],
        validation_data=(X[cut:], Y[cut:]),
        epochs=epochs,
        verbose=verbose,
        callbacks=Stop(patience),
    )
