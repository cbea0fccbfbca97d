"""Public checks of train: the History of a short training of a small model."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "train"

KEYS = ("loss", "accuracy", "val_loss", "val_accuracy")
NONE = "train returned None: is it written yet, and does it end in `return`?"


def record_of(train, keras):
    """A training of two epochs on 40 rows, for both checks, and what can be seen of it."""
    return expect.once("train", train, lambda: recorded(train, keras))


def recorded(train, keras):
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
    answer = expect.call("train", train, model, features, targets, 2)
    fitted = getattr(model, "history", None)
    settings = fitted.params if hasattr(fitted, "params") else None
    record = getattr(answer.value, "history", None)
    is_history = isinstance(record, dict) and hasattr(answer.value, "params")
    return {
        "none": answer.value is None,
        "type": expect.type_name(answer.value),
        "called": answer.called,
        "history": {str(key): list(record[key]) for key in record} if is_history else None,
        "settings": settings and {key: settings[key] for key in ("steps", "verbose")},
        "changed": float(np.abs(np.asarray(model.get_weights()[0])).max()),
    }


@test_case(
    name="a History with one entry per epoch, validation included",
    failure_message="fit returns the History: hand it back. validation_split=0.1 adds the two "
    "val_ keys.",
)
def test_history(train, keras):
    training = record_of(train, keras)
    record = training["history"]
    answer = expect.Answer(record, "train", training["called"])
    expect.that(not training["none"], NONE)
    expect.that(
        record is not None,
        f"train returned {training['type']}, not the History that fit returns",
        got=training["type"],
    )
    missing = [key for key in KEYS if key not in record]
    expect.that(
        not missing,
        "the history lacks a key: was a part of the data held out for validation?",
        answer,
        expected=", ".join(KEYS),
        got=", ".join(record),
    )
    for key in KEYS:
        expect.shape(answer.part(record[key], f'history["{key}"]'), (2,))


@test_case(
    name="the model that was handed over is trained, in two batches per epoch, without output",
    failure_message="36 of the 40 rows make two batches of 32 and 4; and verbose=0 keeps fit "
    "quiet.",
)
def test_settings(train, keras):
    training = record_of(train, keras)
    settings = training["settings"]
    expect.that(settings is not None or not training["none"], NONE)
    expect.that(settings is not None, "fit did not run on the model that was handed to train")
    expect.that(
        training["changed"] > 1e-6, "the weights of the model did not change: it was not trained"
    )
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
