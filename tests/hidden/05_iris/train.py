"""Hidden checks of train: the History, the held-out rows, the model, and the settings of fit."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw

name = "train_hidden"
points = 2


def drawn_data(rng):
    """Features (n, 4) and one-hot targets (n, 3).

    Nine tenths of the rows are two batches of 32, all of them three, and seven tenths are not what
    is left for either.
    """
    rows = int(rng.choice([66, 67, 68, 69, 71]))
    return rng.normal(0, 1.5, size=(rows, 4)), np.eye(3)[rng.integers(0, 3, size=rows)]


def made_model(keras):
    """A small compiled classifier; eager where tracing costs more than these few batches."""
    model = keras.Sequential([keras.Input(shape=(4,)), keras.layers.Dense(3, activation="softmax")])
    model.compile(
        optimizer=keras.optimizers.SGD(0.1),
        loss="categorical_crossentropy",
        metrics=["accuracy"],
        run_eagerly=keras.backend.backend() == "tensorflow",
    )
    return model


def loss(weights, features, targets):
    """The mean cross-entropy of a model of :func:`made_model` with these weights."""
    scores = features @ weights[0] + weights[1]
    shares = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    return -np.log((shares * targets).sum(axis=1)).mean()


def trained(train, keras, rng, epochs=1):
    """One call of train on a new model: model, features, targets, answer."""
    features, targets = drawn_data(rng)
    model = made_model(keras)
    answer = expect.call("train", train, model, features, targets, epochs)
    return model, features, targets, answer


def expect_fitted(model, answer):
    """The History of the training and the model that was trained; fails if there is none.

    That it is the model that was handed over is the matter of another check.
    """
    history = getattr(model, "history", None)
    if hasattr(history, "params"):
        return history, model
    history = answer.value
    expect.that(
        hasattr(history, "params") and hasattr(getattr(history, "model", None), "predict"),
        "fit did not run on the model that was handed to train",
    )
    return history, history.model


@test_case(
    name="the History comes back, with one entry per epoch",
    points=0.5,
    hidden=True,
    failure_message="fit returns the History: hand it back, and hand the argument epochs on to "
    "fit.",
)
def test_history(train, keras):
    rng = draw("train: history")
    epochs = int(rng.integers(2, 4))
    model, _, _, answer = trained(train, keras, rng, epochs)
    record = getattr(answer.value, "history", None)
    expect.that(
        isinstance(record, dict) and hasattr(answer.value, "params"),
        f"train returned {expect.type_name(answer.value)}, not the History that fit returns",
        answer,
    )
    # whether there is a validation is the matter of another check
    for key in ("loss", "accuracy"):
        expect.that(
            key in record, "the history lacks a key", answer, key, ", ".join(map(str, record))
        )
        expect.shape(answer.part(list(record[key]), f'history["{key}"]'), (epochs,))
    # nine tenths of the rows are two batches, all of them three
    updates = int(np.asarray(model.optimizer.iterations.numpy()))
    expect.that(
        updates <= 3 * epochs,
        "the weights were updated more often than in that number of epochs: was fit called twice?",
        answer,
        expected=f"{2 * epochs} updates in {epochs} epochs",
        got=f"{updates} updates",
    )


@test_case(
    name="the last tenth of the rows is held out",
    points=0.5,
    hidden=True,
    failure_message="Use validation_split=0.1 and hand X and Y to fit as they are.",
)
def test_validation(train, keras):
    model, features, targets, answer = trained(train, keras, draw("train: validation"))
    history, model = expect_fitted(model, answer)
    losses = history.history.get("val_loss")
    expect.that(losses, "no validation loss was recorded: nothing was held out")
    expect.that(
        history.history.get("val_accuracy"), "no validation accuracy was recorded: val_accuracy"
    )
    held_out = len(features) - int(0.9 * len(features))
    probabilities = np.asarray(model.predict(features[-held_out:], verbose=0), dtype=float)
    expected = -np.log((probabilities * targets[-held_out:]).sum(axis=1)).mean()
    expect.that(
        abs(losses[-1] - expected) <= 1e-3 * expected,
        "the last validation loss is not the loss on the last tenth of the rows",
        expected=expected,
        got=losses[-1],
    )


@test_case(
    name="the model that was handed over is trained",
    points=0.5,
    hidden=True,
    failure_message="Train the very model that comes in: not a copy, and not a new one.",
)
def test_trained(train, keras):
    rng = draw("train: weights")
    features, targets = drawn_data(rng)
    model = made_model(keras)
    before = [np.array(array) for array in model.get_weights()]
    expect.call("train", train, model, features, targets, 1)
    after = [np.asarray(array) for array in model.get_weights()]
    moved = [np.abs(new - old).max() > 1e-6 for new, old in zip(after, before, strict=True)]
    expect.that(all(moved), "the weights of the model did not change: it was not trained")
    # what a History says is a claim: of 20000 such models one epoch made all better on these rows
    rows = int(0.9 * len(features))
    losses = [loss(weights, features[:rows], targets[:rows]) for weights in (before, after)]
    expect.that(losses[1] < losses[0], "the training loss of the model did not fall", got=losses)


@test_case(
    name="batches of 32 of the other nine tenths, and no output",
    points=0.5,
    hidden=True,
    failure_message="Leave batch_size at its default, train on nine tenths of the rows, and set "
    "verbose=0.",
)
def test_settings(train, keras):
    model, features, _, answer = trained(train, keras, draw("train: settings"))
    history, _ = expect_fitted(model, answer)
    settings = history.params
    # a forgotten validation has cost its points already
    rows = int(0.9 * len(features)) if history.history.get("val_loss") else len(features)
    batches = int(np.ceil(rows / 32))
    expect.that(
        settings["steps"] == batches,
        "the number of batches in an epoch is not that of nine tenths of the rows in batches of 32",
        expected=batches,
        got=settings["steps"],
    )
    expect.that(
        settings["verbose"] in (0, False) and settings["verbose"] != "auto",
        "training prints a log: the docstring asks for verbose=0",
        got=str(settings["verbose"]),
    )
