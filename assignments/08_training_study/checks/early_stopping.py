"""Public checks of early_stopping_epoch and train_with_early_stopping with fixed inputs."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "early_stopping"


def check_epochs(early_stopping_epoch, losses, patience, expected):
    """One call; the answer is a pair of whole numbers."""
    answer = expect.call("early_stopping_epoch", early_stopping_epoch, losses, patience)
    pair = expect.shape(answer, (2,))
    for position, word in enumerate(("stop", "best")):
        expect.exact(
            answer.part(pair[position], f"{word} of early_stopping_epoch"), expected[position]
        )
    expect.unchanged(answer)


@test_case(
    name="early_stopping_epoch: it waits from the best epoch, and a new best ends the waiting",
    failure_message="Measure the wait from the best epoch so far, not from the epoch before.",
)
def test_stop(early_stopping_epoch):
    losses = [0.9, 0.7, 0.6, 0.65, 0.62, 0.64, 0.5]
    check_epochs(early_stopping_epoch, losses, 3, (5, 2))
    check_epochs(early_stopping_epoch, losses, 2, (4, 2))
    check_epochs(early_stopping_epoch, [0.9, 0.7, 0.8, 0.6, 0.7, 0.65, 0.4], 2, (5, 3))


@test_case(
    name="early_stopping_epoch: an equal loss is no improvement, a slightly lower one is",
    failure_message="Only a strictly lower loss is a new best. Should you compare with < or <=?",
)
def test_equal(early_stopping_epoch):
    check_epochs(early_stopping_epoch, [0.8, 0.5, 0.5, 0.5, 0.5], 2, (3, 1))
    check_epochs(early_stopping_epoch, [0.8, 0.5, 0.6, 0.49999, 0.6, 0.6, 0.3], 2, (5, 3))


@test_case(
    name="early_stopping_epoch: patience 1, and lists that end before the patience does",
    failure_message="If the rule never stops, the last epoch is the stop: what is its number?",
)
def test_ends(early_stopping_epoch):
    check_epochs(early_stopping_epoch, [0.9, 0.8, 0.85, 0.1], 1, (2, 1))
    check_epochs(early_stopping_epoch, [0.9, 0.8, 0.7], 2, (2, 2))
    check_epochs(early_stopping_epoch, [0.9, 0.5, 0.7, 0.6], 10, (3, 1))


@test_case(
    name="early_stopping_epoch: arrays, tuples, whole numbers; the losses are left unchanged",
    failure_message="A list has methods that an array lacks, and the other way round.",
)
def test_kinds(early_stopping_epoch):
    check_epochs(early_stopping_epoch, np.array([30.0, 20.0, 25.0, 22.0, 10.0]), 2, (3, 1))
    check_epochs(early_stopping_epoch, (3, 2, 4, 5), 2, (3, 1))


def trained(train_with_early_stopping, keras, patience, epochs):
    """A training whose validation loss falls for some epochs and then rises: model and answer."""
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
    # eager where tracing costs more time than these few batches
    model.compile(
        optimizer=keras.optimizers.SGD(0.4),
        loss="categorical_crossentropy",
        metrics=["accuracy"],
        run_eagerly=keras.backend.backend() == "tensorflow",
    )
    model.set_weights([np.zeros((4, 3)), np.zeros(3)])
    features = np.tile([0.1, 0.7, -0.5, 0.5], (40, 1))
    # the network learns to say class 0 ever more surely; of the four rows held out one is class 1
    targets = np.eye(3)[[0] * 36 + [0, 0, 1, 0]]
    name = "train_with_early_stopping"
    answer = expect.call(
        name, train_with_early_stopping, model, features, targets, patience, epochs
    )
    record = getattr(answer.value, "history", None)
    expect.that(
        isinstance(record, dict) and hasattr(answer.value, "params"),
        f"{name} returned {expect.type_name(answer.value)}, not the History that fit returns",
        answer,
    )
    expect.that(
        "val_loss" in record,
        "the history has no val_loss: was a part of the rows held out for validation?",
        answer,
        got=", ".join(map(str, record)),
    )
    return model, features[-4:], targets[-4:], answer


@test_case(
    name="train_with_early_stopping: it stops two epochs after the best, with the best weights",
    failure_message="EarlyStopping needs monitor, patience and restore_best_weights, and fit needs "
    "callbacks=[...].",
)
def test_training(train_with_early_stopping, keras):
    model, features, targets, answer = trained(train_with_early_stopping, keras, 2, 6)
    losses = [float(loss) for loss in answer.value.history["val_loss"]]
    best = int(np.argmin(losses))
    expect.that(
        len(losses) == best + 3,
        "with patience 2 the training did not end two epochs after the lowest validation loss",
        answer,
        expected=f"{best + 3} epochs (best: {best}, counted from 0)",
        got=f"{len(losses)} epochs",
    )
    shares = np.asarray(model(features), dtype=float)
    loss = -np.log((shares * targets).sum(axis=1)).mean()
    expect.that(
        abs(loss - losses[best]) <= 2e-5 * loss,
        "the model does not have the weights of the epoch with the lowest validation loss",
        answer,
        expected=f"validation loss {losses[best]:.5f}",
        got=f"{loss:.5f}",
    )


@test_case(
    name="train_with_early_stopping: at most the given number of epochs, without output",
    failure_message="Hand epochs on to fit, keep the batch size at its default, and set verbose=0.",
)
def test_cap(train_with_early_stopping, keras):
    _, _, _, answer = trained(train_with_early_stopping, keras, 4, 2)
    expect.shape(answer.part(list(answer.value.history["val_loss"]), 'history["val_loss"]'), (2,))
    settings = answer.value.params
    expect.that(
        settings["steps"] == 2,
        "the number of batches in an epoch is not that of 36 rows in batches of 32",
        answer,
        expected=2,
        got=settings["steps"],
    )
    expect.that(
        settings["verbose"] in (0, False) and settings["verbose"] != "auto",
        "training prints a log: the docstring asks for verbose=0",
        answer,
        got=str(settings["verbose"]),
    )
