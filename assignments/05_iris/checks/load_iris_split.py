"""Public checks of load_iris_split: the six shapes, stratified labels, and a few known entries."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "load_iris_split"

PARTS = ("X_train", "X_test", "y_train", "y_test", "y_train_encoded", "y_test_encoded")
SHAPES = ((120, 4), (30, 4), (120,), (30,), (120, 3), (30, 3))


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
    return [answer.part(item, part) for item, part in zip(value, PARTS, strict=True)]


@test_case(
    name="six arrays of the right shapes, in the order of the docstring",
    failure_message="Print the shape of each of the six arrays and compare them with the "
    "docstring, in order.",
)
def test_shapes(load_iris_split):
    answer = expect.call("load_iris_split", load_iris_split)
    for part, shape in zip(parts_of(answer), SHAPES, strict=True):
        expect.shape(part, shape)


@test_case(
    name="the first test flower, and ten test flowers of each species",
    failure_message="Use test_size=0.2, stratify=the labels and random_state=1, and leave the "
    "measurements unscaled.",
)
def test_split(load_iris_split):
    parts = parts_of(expect.call("load_iris_split", load_iris_split))
    counts = [int((expect.numbers(parts[3]) == species).sum()) for species in range(3)]
    expect.that(
        counts == [10, 10, 10],
        "the three species are not equally frequent among the test flowers",
        expected=[10, 10, 10],
        got=counts,
    )
    first = [7.3, 2.9, 6.3, 1.8]
    expect.close(parts[1].part(expect.numbers(parts[1])[0], "the first row of X_test"), first)


@test_case(
    name="one-hot rows of the labels",
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
