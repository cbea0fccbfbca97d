"""Settings bound beforehand, a callback that only counts, and a decorator."""
import functools

import keras


class Counter(keras.callbacks.Callback):
    seen = 0

    def on_epoch_end(self, epoch, logs=None):
        type(self).seen += 1


def checked(function):
    @functools.wraps(function)
    def inner(model, X, Y, epochs: int = 20):
        assert len(X) == len(Y)
        return function(model, X, Y, epochs)

    return inner


@checked
def train(model, X, Y, epochs):
    fit = functools.partial(model.fit, x=X, y=Y, verbose=0, validation_split=0.1)
    return fit(epochs=epochs, callbacks=[Counter()], shuffle=True)
