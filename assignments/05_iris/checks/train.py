"""Public checks of train: the History of a short training of a small model."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "train"

KEYS = ("loss", "accuracy", "val_loss", "val_accuracy")


def trained(train, keras):
    """Two epochs on 40 rows: the model, its weights before, and the answer."""
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, "softmax")])
    # eager where tracing costs more time than these four batches
    model.compile(
        optimizer="adam",
        loss="categorical_crossentropy",
        metrics=["accuracy"],
        run_eagerly=keras.backend.backend() == "tensorflow",
    )
    model.set_weights([np.zeros((4, 3)), np.zeros(3)])
    features = np.sin(np.arange(160.0)).reshape(40, 4)
    targets = np.eye(3)[np.arange(40) % 3]
    return model, expect.call("train", train, model, features, targets, 2)


@test_case(
    name="a History with one entry per epoch, validation included",
    failure_message="fit returns the History: hand it back. validation_split=0.1 adds the two "
    "val_ keys.",
)
def test_history(train, keras):
    _, answer = trained(train, keras)
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
        expect.shape(answer.part(list(record[key]), f'history["{key}"]'), (2,))


@test_case(
    name="the model that was handed over is trained, in two batches per epoch, without output",
    failure_message="36 of the 40 rows make two batches of 32 and 4; and verbose=0 keeps fit "
    "quiet.",
)
def test_settings(train, keras):
    model, answer = trained(train, keras)
    history = getattr(model, "history", None)
    expect.that(
        history is not None and hasattr(history, "params"),
        "fit did not run on the model that was handed to train",
        answer,
    )
    expect.that(
        np.abs(np.asarray(model.get_weights()[0])).max() > 1e-6,
        "the weights of the model did not change: it was not trained",
    )
    settings = history.params
    expect.that(
        settings["steps"] == 2,
        "the number of batches in an epoch is not that of 36 rows in batches of 32",
        expected=2,
        got=settings["steps"],
    )
    expect.that(
        settings["verbose"] in (0, False),
        "training prints a log: the docstring asks for verbose=0",
        got=str(settings["verbose"]),
    )
