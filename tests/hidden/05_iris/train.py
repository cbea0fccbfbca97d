"""Hidden checks of train: the History, the held-out rows, the model, and the settings of fit."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw
from autograder.recorder import QUICK_FIT

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


def record_of(train, keras):
    """One call of train on a new model, for all checks, with what can be seen of it afterwards.

    Returns a dictionary with the data, the epochs, the weights before and after, and the record and
    settings of each History: of the one ``returned`` and of the one that ``fit`` left on the model.
    """
    return expect.once("train: a training", train, lambda: recorded(train, keras))


def recorded(train, keras):
    rng = draw("train: a training")
    features, targets = drawn_data(rng)
    # three at least: a training that is stopped for want of progress may run for two
    epochs = int(rng.integers(3, 5))
    model = made_model(keras)
    before = weights_of(model)
    quick = expect.student_side(QUICK_FIT, keras)
    quick.start()
    try:
        answer = expect.call("train", train, model, features, targets, epochs)
    finally:
        quick.stop()
    return {
        "features": features,
        "targets": targets,
        "epochs": epochs,
        "before": before,
        "after": weights_of(model),
        # nine tenths of the rows are two batches, all of them three
        "updates": int(np.asarray(model.optimizer.iterations.numpy())),
        "type": expect.type_name(answer.value),
        "none": answer.value is None,
        "returned": history_of(answer.value),
        "fitted": fitted(model, answer.value),
    }


def weights_of(model):
    """Copies of the weights."""
    return [np.array(array) for array in model.get_weights()]


def history_of(history):
    """Record and settings of a History; None for anything else."""
    record = getattr(history, "history", None)
    if not isinstance(record, dict) or not hasattr(history, "params"):
        return None
    settings = history.params
    return {
        "record": {str(key): list(values) for key, values in record.items()},
        "steps": settings["steps"],
        "verbose": settings["verbose"],
    }


def fitted(model, value):
    """The History of the training, with the weights of the model that was trained; None if none.

    That it is the model that was handed over is the matter of another check.
    """
    history = getattr(model, "history", None)
    if not hasattr(history, "params"):
        history, model = value, getattr(value, "model", None)
        if not hasattr(history, "params") or not hasattr(model, "predict"):
            return None
    return {**history_of(history), "weights": weights_of(model)}


def expect_fitted(training):
    """The History of the training, whichever model it was; fails if there is none."""
    expect.that(
        training["fitted"] is not None, "fit did not run on the model that was handed to train"
    )
    return training["fitted"]


@test_case(
    name="the History comes back, with one entry per epoch",
    points=0.5,
    hidden=True,
    failure_message="fit returns the History: hand it back, and hand the argument epochs on to "
    "fit.",
)
def test_history(train, keras):
    training = record_of(train, keras)
    expect.that(
        not training["none"], "train returned None: is it written yet, and does it end in `return`?"
    )
    expect.that(
        training["returned"] is not None,
        f"train returned {training['type']}, not the History that fit returns",
    )
    record, epochs = training["returned"]["record"], training["epochs"]
    # whether there is a validation is the matter of another check
    for key in ("loss", "accuracy"):
        expect.that(key in record, "the history lacks a key", None, key, ", ".join(record))
        expect.shape(expect.Answer(record[key], f'history["{key}"]'), (epochs,))
    expect.that(
        training["updates"] <= 3 * epochs,
        "the weights were updated more often than in that number of epochs: was fit called twice?",
        expected=f"{2 * epochs} updates in {epochs} epochs",
        got=f"{training['updates']} updates",
    )


@test_case(
    name="the last tenth of the rows is held out",
    points=0.5,
    hidden=True,
    failure_message="Use validation_split=0.1 and hand X and Y to fit as they are.",
)
def test_validation(train, keras):
    training = record_of(train, keras)
    history = expect_fitted(training)
    losses = history["record"].get("val_loss")
    expect.that(losses, "no validation loss was recorded: nothing was held out")
    expect.that(
        history["record"].get("val_accuracy"), "no validation accuracy was recorded: val_accuracy"
    )
    rows = int(0.9 * len(training["features"]))
    held_out = training["features"][rows:], training["targets"][rows:]
    expected = loss(history["weights"], *held_out)
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
    training = record_of(train, keras)
    before, after = training["before"], training["after"]
    moved = [np.abs(new - old).max() > 1e-6 for new, old in zip(after, before, strict=True)]
    expect.that(all(moved), "the weights of the model did not change: it was not trained")
    # what a History says is a claim: of 20000 such models one epoch made all better on these rows
    rows = int(0.9 * len(training["features"]))
    data = training["features"][:rows], training["targets"][:rows]
    losses = [loss(weights, *data) for weights in (before, after)]
    expect.that(losses[1] < losses[0], "the training loss of the model did not fall", got=losses)


@test_case(
    name="batches of 32 of the other nine tenths, and no output",
    points=0.5,
    hidden=True,
    failure_message="Leave batch_size at its default, train on nine tenths of the rows, and set "
    "verbose=0.",
)
def test_settings(train, keras):
    training = record_of(train, keras)
    history, rows = expect_fitted(training), len(training["features"])
    # a forgotten validation has cost its points already
    rows = int(0.9 * rows) if history["record"].get("val_loss") else rows
    batches = int(np.ceil(rows / 32))
    expect.that(
        history["steps"] == batches,
        "the number of batches in an epoch is not that of nine tenths of the rows in batches of 32",
        expected=batches,
        got=history["steps"],
    )
    expect.that(
        history["verbose"] in (0, False) and history["verbose"] != "auto",
        "training prints a log: the docstring asks for verbose=0",
        got=str(history["verbose"]),
    )
