"""Hidden checks of train: the History, the held-out rows, the model, and the settings of fit."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw

name = "train_hidden"
points = 2

KEYS = ("loss", "accuracy", "val_loss", "val_accuracy")


def drawn_data(rng):
    """Features (n, 4) and one-hot targets (n, 3).

    Nine tenths of the rows are two batches of 32, all of them three, and seven tenths are not what
    is left for either.
    """
    rows = int(rng.choice([66, 67, 68, 69, 71]))
    return rng.normal(0, 1.5, size=(rows, 4)), np.eye(3)[rng.integers(0, 3, size=rows)]


def made_model(keras):
    """A small compiled classifier; eager where tracing costs more than these few batches."""
    model = keras.Sequential(
        [
            keras.Input(shape=(4,)),
            keras.layers.Dense(5, activation="relu"),
            keras.layers.Dense(3, activation="softmax"),
        ]
    )
    model.compile(
        optimizer="adam",
        loss="categorical_crossentropy",
        metrics=["accuracy"],
        run_eagerly=keras.backend.backend() == "tensorflow",
    )
    return model


def trained(train, keras, rng, epochs=1):
    """One call of train on a new model: model, features, targets, answer."""
    features, targets = drawn_data(rng)
    model = made_model(keras)
    answer = expect.call("train", train, model, features, targets, epochs)
    return model, features, targets, answer


def loss(weights, features, targets):
    """The mean cross-entropy of a model of :func:`made_model` with these weights."""
    hidden = np.maximum(features @ weights[0] + weights[1], 0)
    scores = hidden @ weights[2] + weights[3]
    shares = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    return -np.log((shares * targets).sum(axis=1)).mean()


def expect_fitted(model):
    """Fail unless fit has run on the model; the History is then its own, returned or not."""
    history = getattr(model, "history", None)
    expect.that(
        history is not None and hasattr(history, "params"),
        "fit did not run on the model that was handed to train",
    )
    return history


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
    _, _, _, answer = trained(train, keras, rng, epochs)
    record = getattr(answer.value, "history", None)
    expect.that(
        isinstance(record, dict) and hasattr(answer.value, "params"),
        f"train returned {expect.type_name(answer.value)}, not the History that fit returns",
        answer,
    )
    missing = [key for key in KEYS if key not in record]
    expect.that(
        not missing,
        "the history lacks a key: was a part of the data held out for validation?",
        answer,
        expected=", ".join(KEYS),
        got=", ".join(map(str, record)),
    )
    for key in KEYS:
        expect.shape(answer.part(list(record[key]), f'history["{key}"]'), (epochs,))


@test_case(
    name="the last tenth of the rows is held out",
    points=0.5,
    hidden=True,
    failure_message="Use validation_split=0.1 and hand X and Y to fit as they are.",
)
def test_validation(train, keras):
    model, features, targets, _ = trained(train, keras, draw("train: validation"))
    losses = expect_fitted(model).history.get("val_loss")
    expect.that(losses, "no validation loss was recorded: nothing was held out")
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
    expect.that(
        moved[-1] and moved[-2], "the weights of the model did not change: it was not trained"
    )
    # of 4000 drawn models and data sets, none had a loss that one epoch did not lower
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
    model, features, _, _ = trained(train, keras, draw("train: settings"))
    settings = expect_fitted(model).params
    batches = int(np.ceil(int(0.9 * len(features)) / 32))
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
