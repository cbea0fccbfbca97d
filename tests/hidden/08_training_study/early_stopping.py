"""Hidden checks of early_stopping_epoch, on curves of known shape, and of the Keras training.

The training is made so that its course is known: all rows but the validation rows belong to one
class, so the network gets ever surer of that class, while one of four validation rows belongs to
another. The validation loss therefore falls at first, in its last step by less than a thousandth,
then rises for good, and the validation accuracy never changes.
"""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw
from autograder.recorder import QUICK_FIT

name = "early_stopping_hidden"
points = 3


def drawn_losses(rng, ranks):
    """Losses in the order of ``ranks``: equal ranks are equal losses, a lower rank is lower."""
    count = max(ranks) + 1
    levels = rng.uniform(0.05, 0.1) + np.cumsum(rng.uniform(0.05, 0.3, size=count))
    return [float(levels[rank]) for rank in ranks]


def the_rule(losses, patience):
    """(stop, best) by the definition: the prefixes, one after the other."""
    for stop in range(len(losses)):
        best = int(np.argmin(losses[: stop + 1]))
        if stop - best >= patience:
            break
    return stop, best


def check_epochs(early_stopping_epoch, losses, patience):
    """One call; the answer is a pair of whole numbers."""
    expected = the_rule(np.asarray(losses, dtype=float), patience)
    answer = expect.call("early_stopping_epoch", early_stopping_epoch, losses, patience)
    pair = expect.shape(answer, (2,))
    for position, word in enumerate(("stop", "best")):
        expect.exact(
            answer.part(pair[position], f"{word} of early_stopping_epoch"), expected[position]
        )
    expect.unchanged(answer)


@test_case(
    name="early_stopping_epoch: it waits from the best epoch, and a new best ends the waiting",
    points=0.5,
    hidden=True,
    failure_message="Measure the wait from the best epoch so far, not from the epoch before.",
)
def test_stop(early_stopping_epoch):
    rng = draw("early_stopping: stop")
    cases = (
        ([5, 4, 3, 6, 7, 8, 9, 0, 1], 3),  # a lower loss after the stop
        ([8, 4, 7, 6, 5, 6, 5, 0], 3),  # lower than the epoch before is no new best
        ([9, 6, 7, 8, 5, 7, 6, 4, 6, 7, 8, 0], 3),  # each new best ends the waiting
        ([7, 5, 6, 4, 6, 3, 5, 2, 4, 6, 1, 0], 2),
        ([3, 4, 5, 6, 0, 1], 2),  # epoch 0 is the best one
        ([6, 5, 9, 4, 8, 3, 7, 7, 7, 2, 1], 3),
    )
    for ranks, patience in cases:
        check_epochs(early_stopping_epoch, drawn_losses(rng, ranks), patience)
    # any start value but infinity would be lower than one of these
    scale = float(rng.uniform(1, 9)) * 1e200
    large = [scale * loss for loss in drawn_losses(rng, [5, 4, 3, 6, 7, 8, 0])]
    check_epochs(early_stopping_epoch, large, 3)
    # 0 is a loss like any other, and so is a number below
    for below in (0, 1, 4):
        levels = sorted(set(drawn_losses(rng, [5, 4, 3, 6, 7, 8, 0])))
        shifted = [levels[rank] - levels[below] for rank in range(len(levels))]
        order = [shifted[rank] for rank in (4, 3, 1, 2, 5, 1, 0)]
        check_epochs(early_stopping_epoch, order, 3)


@test_case(
    name="early_stopping_epoch: an equal loss is no improvement, a slightly lower one is",
    points=0.25,
    hidden=True,
    failure_message="Only a strictly lower loss is a new best. Should you compare with < or <=?",
)
def test_equal(early_stopping_epoch):
    rng = draw("early_stopping: equal losses")
    for ranks, patience in (
        ([3, 2, 1, 1, 1, 1, 1, 0], 3),
        ([1, 1, 1, 1, 1], 2),
        ([4, 1, 3, 1, 2, 1, 0], 3),
        ([2, 1, 1, 1], 6),
    ):
        check_epochs(early_stopping_epoch, drawn_losses(rng, ranks), patience)
    level = float(rng.uniform(0.4, 0.6))
    losses = [level + 0.3, level, level + 0.1, level - 2e-6, level + 0.1, level + 0.2, level - 0.3]
    check_epochs(early_stopping_epoch, losses, 2)


@test_case(
    name="early_stopping_epoch: patience 1, and lists that end before the patience does",
    points=0.5,
    hidden=True,
    failure_message="If the rule never stops, the last epoch is the stop: what is its number?",
)
def test_ends(early_stopping_epoch):
    rng = draw("early_stopping: ends")
    for ranks, patience in (
        ([4, 3, 2, 3, 0, 1], 1),
        ([2, 3, 1, 0], 1),
        ([5, 4, 3, 2, 1, 0], 2),  # falls to the end
        ([4, 1, 3, 2], 3),  # one epoch short of stopping
        ([4, 1, 3, 2], 2),  # stops in the last epoch
        ([3, 0, 2, 1, 4], 9),  # the patience is longer than the list
        ([5, 3, 4, 4, 2, 4], 3),
        ([0], 1),
        ([0], 4),
        ([1, 0], 1),
        ([0, 1], 1),
    ):
        check_epochs(early_stopping_epoch, drawn_losses(rng, ranks), patience)


@test_case(
    name="early_stopping_epoch: arrays, tuples, whole numbers; the losses are left unchanged",
    points=0.25,
    hidden=True,
    failure_message="A list has methods that an array lacks, and the other way round.",
)
def test_kinds(early_stopping_epoch):
    rng = draw("early_stopping: kinds")
    ranks = [6, 4, 5, 2, 4, 5, 3, 0, 1]
    check_epochs(early_stopping_epoch, np.array(drawn_losses(rng, ranks)), 3)
    check_epochs(early_stopping_epoch, tuple(drawn_losses(rng, ranks)), 2)
    start = int(rng.integers(2, 40))
    check_epochs(early_stopping_epoch, [start + rank for rank in ranks], 3)
    check_epochs(early_stopping_epoch, np.array([start + rank for rank in ranks]), 4)


def drawn_data(rng):
    """Features (40, 4), nearly the same in every row, and one-hot targets (40, 3).

    Every drawn direction and every drawn class gives the same course of the losses.
    """
    direction = rng.normal(size=4)
    features = np.tile(direction / np.linalg.norm(direction), (40, 1))
    often, seldom, _ = (int(number) for number in rng.permutation(3))
    labels = np.full(40, often)
    labels[36 + int(rng.integers(4))] = seldom
    return features + rng.normal(0, 0.0002, size=features.shape), np.eye(3)[labels]


RUNS = {"short patience": (1, 7), "long patience": (3, 7), "few epochs": (5, 3)}
"""Patience and epochs; the validation loss is lowest in the second epoch."""


def run_of(train_with_early_stopping, keras, name):
    """One training of a new small model, for all checks that look at it.

    Returns a dictionary: what can be seen of it afterwards, as plain data.
    """
    return expect.once(
        f"early_stopping: {name}",
        train_with_early_stopping,
        lambda: recorded(train_with_early_stopping, keras, name),
    )


def recorded(train_with_early_stopping, keras, name):
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
    # eager where tracing costs more time than these few batches
    model.compile(
        optimizer=keras.optimizers.SGD(0.425),
        loss="categorical_crossentropy",
        metrics=["accuracy"],
        run_eagerly=keras.backend.backend() == "tensorflow",
    )
    model.set_weights([np.zeros((4, 3)), np.zeros(3)])
    features, targets = drawn_data(draw(f"early_stopping: {name}"))
    quick = expect.student_side(QUICK_FIT, keras)
    quick.start()
    try:
        answer = expect.call(
            "train_with_early_stopping",
            train_with_early_stopping,
            model,
            features,
            targets,
            *RUNS[name],
        )
    finally:
        quick.stop()
    returned = getattr(answer.value, "history", None)
    is_history = isinstance(returned, dict) and hasattr(answer.value, "params")
    settings = answer.value.params if is_history else {}
    fitted = getattr(getattr(model, "history", None), "history", None)
    weights = [np.asarray(array, dtype=float) for array in model.get_weights()]
    return {
        "none": answer.value is None,
        "type": expect.type_name(answer.value),
        "history": {str(key): list(returned[key]) for key in returned} if is_history else None,
        "settings": {key: settings[key] for key in ("steps", "verbose") if is_history},
        # what fit has recorded on the model itself, returned or not
        "fitted": isinstance(fitted, dict),
        "val_losses": [float(loss) for loss in (fitted or {}).get("val_loss") or ()],
        "updates": int(np.asarray(model.optimizer.iterations)),
        "held_out": loss_on(features[-4:], targets[-4:], weights),
    }


def loss_on(features, targets, weights):
    """The mean cross-entropy of the small model with these weights."""
    powers = np.exp(features @ weights[0] + weights[1])
    shares = powers / powers.sum(axis=1, keepdims=True)
    return -np.log((shares * targets).sum(axis=1)).mean()


def validation_losses(run):
    """The validation losses of a run; fails if there are none."""
    expect.that(run["fitted"], "fit did not run on the model that was handed over")
    expect.that(run["val_losses"], "no validation loss was recorded: nothing was held out")
    return run["val_losses"]


@test_case(
    name="train_with_early_stopping: at most the given number of epochs, without output",
    points=0.5,
    hidden=True,
    failure_message="Return what fit returns, hand epochs on to fit, keep the batch size at its "
    "default, and set verbose=0.",
)
def test_cap(train_with_early_stopping, keras):
    name = "train_with_early_stopping"
    run = run_of(train_with_early_stopping, keras, "few epochs")
    _, epochs = RUNS["few epochs"]
    record, settings = run["history"], run["settings"]
    expect.that(
        not run["none"], f"{name} returned None: is it written yet, and does it end in `return`?"
    )
    expect.that(
        record is not None, f"{name} returned {run['type']}, not the History that fit returns"
    )
    for key in ("loss", "val_loss"):
        expect.that(
            key in record,
            "the history lacks a key: was a part of the rows held out for validation?",
            expected=key,
            got=", ".join(record),
        )
        expect.shape(expect.Answer(record[key], f'history["{key}"]'), (epochs,))
    expect.that(
        # none of its own where fit ran on a copy, which another check sees
        run["updates"] in (0, 2 * epochs),
        "the model was trained for more than the given number of epochs: is fit called once?",
        expected=f"{epochs} epochs of 2 steps",
        got=f"{run['updates']} steps",
    )
    expect.that(
        settings["steps"] == 2,
        "the number of batches in an epoch is not that of nine tenths of the rows in batches of 32",
        expected=2,
        got=settings["steps"],
    )
    expect.that(
        settings["verbose"] in (0, False) and settings["verbose"] != "auto",
        "training prints a log: the docstring asks for verbose=0",
        got=str(settings["verbose"]),
    )


@test_case(
    name="train_with_early_stopping: the patience, counted from the lowest validation loss",
    points=0.5,
    hidden=True,
    failure_message="Give EarlyStopping the quantity to monitor and the patience, and give fit the "
    "callback in a list.",
)
def test_patience(train_with_early_stopping, keras):
    for name in ("short patience", "long patience"):
        patience, _ = RUNS[name]
        losses = validation_losses(run_of(train_with_early_stopping, keras, name))
        best = int(np.argmin(losses))
        expect.that(
            len(losses) == best + 1 + patience,
            "the training did not end `patience` epochs after the lowest validation loss",
            expected=f"{best + 1 + patience} epochs",
            got=f"{len(losses)} epochs, lowest in epoch {best} from 0",
        )


@test_case(
    name="train_with_early_stopping: the last tenth is held out, and the best weights come back",
    points=0.5,
    hidden=True,
    failure_message="Use validation_split=0.1, hand X and Y on as they are, and look up what "
    "restore_best_weights does.",
)
def test_best_weights(train_with_early_stopping, keras):
    # where the number of epochs ends the training, before the patience, and where the rule does
    for name in ("few epochs", "long patience"):
        run = run_of(train_with_early_stopping, keras, name)
        lowest, loss = min(validation_losses(run)), run["held_out"]
        expect.that(
            abs(loss - lowest) <= 2e-5 * loss,
            "on the last tenth of the rows the trained model does not have the lowest validation "
            "loss of its training",
            expected=f"lowest recorded: {lowest:.6f}",
            got=f"{loss:.6f}",
        )
