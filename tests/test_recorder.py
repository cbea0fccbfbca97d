"""The quick training of the hidden checks against Keras's own, in a process of its own."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
SCRIPT = """
import functools
import json
import keras
import numpy as np
from autograder.recorder import QUICK_FIT, RECORDER

rng = np.random.default_rng(7)
X, Y = rng.normal(size=(40, 4)), np.eye(3)[rng.integers(0, 3, 40)]
names = {"np": np, "keras": keras}
plain, quick = keras.Model.fit, eval(QUICK_FIT, names)(keras)
lent = []  # to Keras's own fit, while the quick one stands in its place


@functools.wraps(plain)
def lending(*given, **named):
    lent.append(1)
    return plain(*given, **named)


quick.plain["fit"] = lending


class Diary(keras.callbacks.Callback):
    def __init__(self):
        super().__init__()
        self.pages = []


def page(event):
    def write(self, *place, logs=None):
        logs = next((each for each in place if isinstance(each, dict)), logs)
        self.pages.append([event, [n for n in place if isinstance(n, int)], sorted(logs or {})])

    return write


for event in ("train", "test"):
    for moment in ("begin", "end"):
        for what in (f"on_{event}_{moment}", f"on_{event}_batch_{moment}"):
            setattr(Diary, what, page(what))
Diary.on_epoch_begin, Diary.on_epoch_end = page("on_epoch_begin"), page("on_epoch_end")


def model(loss="categorical_crossentropy", momentum=0.0):
    made = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
    descent = keras.optimizers.SGD(0.4, momentum=momentum)
    made.compile(descent, loss, metrics=["accuracy"], run_eagerly=True)
    made.set_weights([np.zeros((4, 3)), np.zeros(3)])
    return made


def stop():
    return keras.callbacks.EarlyStopping(patience=1, restore_best_weights=True)


def slower():
    return keras.callbacks.LearningRateScheduler(lambda epoch, rate: rate / 2)


def trained(how, **given):
    diary = Diary()
    made = model(**how)
    callbacks = [diary, *(make() for make in given.pop("callbacks", []))]
    lent.clear()
    history = made.fit(given.pop("x", X), given.pop("y", Y), callbacks=callbacks, **given)
    return {
        "record": {name: [float(value) for value in history.history[name]]
                   for name in history.history},
        "params": dict(history.params),
        "epochs": history.epoch,
        "weights": [array.ravel().tolist() for array in made.get_weights()],
        "updates": int(made.optimizer.iterations.numpy()),
        "own": made.history is history and history.model is made,
        "pages": diary.pages,
        "lent": bool(lent),
    }


quiet = {"verbose": 0, "shuffle": False}
cases = {
    "plain": ({}, {**quiet, "epochs": 2, "validation_split": 0.1}),
    "nothing held out": ({}, {**quiet, "batch_size": 7}),
    "held out by hand": ({}, {**quiet, "epochs": 2, "validation_data": (X[:35], Y[:35])}),
    "stopped early": (
        {}, {**quiet, "epochs": 9, "validation_split": 0.25, "callbacks": [stop], "batch_size": 5}
    ),
    "ever slower": ({}, {**quiet, "epochs": 2, "callbacks": [slower]}),
    "no epoch": ({}, {**quiet, "epochs": 0}),
    "targets that are no classes": ({}, {**quiet, "y": Y * 0.5 + 0.1}),
    "other loss": ({"loss": "mean_squared_error"}, {**quiet}),
    "momentum": ({"momentum": 0.9}, {**quiet}),
    "weighted": ({}, {**quiet, "sample_weight": np.arange(40.0)}),
    "with a log": ({}, {"shuffle": False, "verbose": 2}),
    "tensors": ({}, {**quiet, "x": keras.ops.convert_to_tensor(X)}),
}
found = {}
for name, (how, given) in cases.items():
    own = trained(how, **given)
    quick.start()
    found[name] = own, trained(how, **given)
    quick.stop()


def network():
    keras.utils.set_random_seed(53)
    made = keras.Sequential([keras.Input((4,))] + [
        keras.layers.Dense(units, activation=kind) for units, kind in ((9, "relu"), (3, "softmax"))
    ])
    made.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
    return made


recorder = eval(RECORDER, names)(keras, {40: X})
recorder.start()
seen = network()
seen.fit(X, Y, epochs=2, verbose=0)
share = seen.evaluate(X, Y, verbose=0)[1]
seen.fit(X, Y, verbose=0)
recorder.stop()
(begin, epochs, room, before, after), = recorder.report()
found["recorded"] = {
    "begin": np.allclose(begin, np.concatenate([w.ravel() for w in network().get_weights()])[:40]),
    "epochs": epochs,
    "room": room,
    "changed": bool((before != after).any()),
    "share": share,
    "gone": keras.Model.fit is plain,
}
print(json.dumps(found))
"""
QUICK = [
    "plain",
    "nothing held out",
    "held out by hand",
    "stopped early",
    "ever slower",
    "no epoch",
]
LENT = [
    "targets that are no classes",
    "other loss",
    "momentum",
    "weighted",
    "with a log",
    "tensors",
]


@pytest.fixture(scope="module")
def found() -> dict[str, Any]:
    """Each training, by Keras and with the quick fit in its place."""
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-3000:]
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer


@pytest.mark.parametrize("case", QUICK)
def test_the_quick_fit_does_what_fit_does(case: str, found: dict[str, Any]) -> None:
    """The same History, weights and steps, and callbacks are told the same."""
    own, quick = found[case]
    assert not quick["lent"]
    for name in ("params", "epochs", "updates", "own", "pages"):
        assert quick[name] == own[name], name
    assert quick["record"].keys() == own["record"].keys()
    for name, values in own["record"].items():
        assert quick["record"][name] == pytest.approx(values, abs=1e-5)
    for mine, theirs in zip(quick["weights"], own["weights"], strict=True):
        assert mine == pytest.approx(theirs, abs=1e-5)


@pytest.mark.parametrize("case", LENT)
def test_anything_unusual_is_left_to_keras(case: str, found: dict[str, Any]) -> None:
    """What is not worked out is done by Keras's own fit."""
    assert found[case][1]["lent"]


def test_a_network_of_several_layers_is_recorded(found: dict[str, Any]) -> None:
    """Begin, epochs of both fits, and a model that names other classes afterwards."""
    record = found["recorded"]
    assert record["begin"] and record["changed"] and record["gone"]
    assert record["epochs"] == 3 and record["room"] == 40
    assert 0.4 < record["share"] <= 1
