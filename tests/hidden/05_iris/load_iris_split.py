"""Hidden checks of load_iris_split: shapes and order, the split itself, labels, one-hot rows."""

OK_FORMAT = False

import functools
import importlib.util
from pathlib import Path

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "load_iris_split_hidden"
points = 2

PARTS = ("X_train", "X_test", "y_train", "y_test", "y_train_encoded", "y_test_encoded")
SHAPES = ((120, 4), (30, 4), (120,), (30,), (120, 3), (30, 3))


# rows of the data set that train_test_split(test_size=0.2, stratify, random_state=1) takes, in its
# order; importing scikit-learn costs the grader seconds
TRAIN_ROWS = (
    "21 47 141 90 64 85 87 119 136 52 145 35 84 83 103 24 108 68 94 7 2 123 143 55 142 132 38 29 "
    "140 39 33 20 1 116 14 81 144 61 146 122 72 78 133 135 97 65 114 82 99 46 100 28 110 44 22 73 "
    "34 88 130 13 120 40 18 134 138 25 86 10 27 51 129 59 75 30 49 70 115 92 89 124 67 104 6 58 "
    "128 91 95 31 23 149 79 117 50 48 63 118 125 19 4 126 139 17 137 60 69 80 109 32 105 77 101 "
    "36 131 45 96 41 93 26 3 42"
)
TEST_ROWS = (
    "107 9 98 11 43 0 148 111 121 76 16 53 112 62 113 15 102 71 57 127 74 66 37 8 147 106 5 12 56 "
    "54"
)


@functools.cache
def true_split():
    """X_train, X_test, y_train, y_test of the docstring, from the file that scikit-learn reads."""
    package = importlib.util.find_spec("sklearn").submodule_search_locations[0]
    table = np.loadtxt(Path(package) / "datasets" / "data" / "iris.csv", delimiter=",", skiprows=1)
    train, test = ([int(row) for row in rows.split()] for rows in (TRAIN_ROWS, TEST_ROWS))
    labels = table[:, 4].astype(int)
    return table[train, :4], table[test, :4], labels[train], labels[test]


def parts_of(answer):
    """The six arrays of the answer, each under its own name."""
    value = answer.value
    several = isinstance(value, (tuple, list))
    given = (
        f"{expect.type_name(value)} of length {len(value)}" if several else expect.type_name(value)
    )
    expect.that(
        several and len(value) == 6,
        f"load_iris_split returned {given} where a tuple of six arrays belongs: "
        "X_train, X_test, y_train, y_test, y_train_encoded, y_test_encoded",
        answer,
    )
    return [answer.part(item, name) for item, name in zip(value, PARTS, strict=True)]


def labels_of_rows(features, fallback):
    """The species of each row of measurements; of rows that are no iris, those of ``fallback``."""
    X_train, X_test, y_train, y_test = true_split()
    known = {
        tuple(np.round(row, 4)): label
        for row, label in zip(
            np.concatenate([X_train, X_test]), np.concatenate([y_train, y_test]), strict=True
        )
    }
    found = [known.get(tuple(np.round(row, 4))) for row in np.asarray(features, dtype=float)]
    return fallback if None in found else np.array(found)


@test_case(
    name="six arrays of the right shapes, in the order of the docstring",
    points=0.5,
    hidden=True,
    failure_message="Print the shape of each of the six arrays and compare them with the "
    "docstring, in order.",
)
def test_shapes(load_iris_split):
    answer = expect.call("load_iris_split", load_iris_split)
    for part, shape in zip(parts_of(answer), SHAPES, strict=True):
        expect.shape(part, shape)


@test_case(
    name="the flowers of the stratified split with random_state 1",
    points=0.5,
    hidden=True,
    failure_message="Use test_size=0.2, stratify=the labels and random_state=1, and leave the "
    "measurements unscaled.",
)
def test_split(load_iris_split):
    X_train, X_test, _, _ = true_split()
    parts = parts_of(expect.call("load_iris_split", load_iris_split))
    expect.close(parts[1], X_test)
    expect.close(parts[0], X_train)


@test_case(
    name="each label belongs to the flower of its row",
    points=0.5,
    hidden=True,
    failure_message="Split data and labels in one call of train_test_split, so that a label "
    "stays with its flower.",
)
def test_labels(load_iris_split):
    _, _, y_train, y_test = true_split()
    parts = parts_of(expect.call("load_iris_split", load_iris_split))
    for features, labels, fallback in ((parts[0], parts[2], y_train), (parts[1], parts[3], y_test)):
        rows = expect.numbers(features)
        expect.that(rows.ndim == 2, f"{features.name} is not a table of rows and columns")
        expect.close(labels, labels_of_rows(rows, fallback))


@test_case(
    name="one-hot rows of the labels",
    points=0.5,
    hidden=True,
    failure_message="Row i of the encoded array has its single 1 in the column that the label i "
    "names.",
)
def test_one_hot(load_iris_split):
    parts = parts_of(expect.call("load_iris_split", load_iris_split))
    for labels, encoded in ((parts[2], parts[4]), (parts[3], parts[5])):
        own = expect.finite(labels)
        whole = own.ndim == 1 and np.isin(own, (0, 1, 2)).all()
        expect.that(whole, f"{labels.name} is not one whole number 0, 1 or 2 per flower")
        expect.close(encoded, np.eye(3)[own.astype(int)])
