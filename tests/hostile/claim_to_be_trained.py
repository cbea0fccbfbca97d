"""Moves the weights at random and makes up the History of a training.

kind: scores
defence: what the weights do to the loss is computed by the grader
assignment: 05_iris
score: 1.5
undefended: a made-up History is a claim there as here; what it claims costs more lines than the call
"""

# %%
import keras
import numpy as np


def train(model, X, Y, epochs):
    start = [np.array(array) for array in model.get_weights()]
    X, Y = np.asarray(X), np.asarray(Y)
    worst = (-1.0, None)
    for _ in range(12):
        model.set_weights([array + np.random.normal(0, 0.1, array.shape) for array in start])
        shares = np.asarray(model(X.astype("float32")))
        loss = float(-np.log((shares * Y).sum(axis=1)).mean())
        if loss > worst[0]:
            worst = (loss, model.get_weights())
    model.set_weights(worst[1])
    held_out = len(X) - int(0.9 * len(X))
    shares = np.asarray(model(X[-held_out:].astype("float32")))
    loss = float(-np.log((shares * Y[-held_out:]).sum(axis=1)).mean())
    history = keras.callbacks.History()
    history.history = {
        key: [loss] * epochs for key in ("loss", "accuracy", "val_loss", "val_accuracy")
    }
    history.params = {"steps": -(-int(0.9 * len(X)) // 32), "verbose": 0, "epochs": epochs}
    model.history = history
    return history
