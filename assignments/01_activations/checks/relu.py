"""Public checks of relu: known values for numbers and arrays."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "relu"


@test_case(
    name="one number",
    failure_message="Negative numbers become 0, all others stay as they are.",
)
def test_number(relu):
    expect.gives(
        "relu",
        relu,
        (3.5, 3.5),
        (-3, 0.0),
        (0, 0.0),
    )


@test_case(
    name="arrays of any shape",
    failure_message="Decide for each element separately; the result has the shape of x.",
)
def test_arrays(relu):
    row = np.array([-2.5, 0.0, 0.75, 3.0])
    expected = np.array([0.0, 0.0, 0.75, 3.0])
    expect.gives(
        "relu",
        relu,
        (row, expected),
        (row.reshape(2, 2), expected.reshape(2, 2)),
        (np.array([-2, 0, 3]), np.array([0.0, 0.0, 3.0])),
    )


@test_case(
    name="the argument is left as it was",
    failure_message="Build a new array instead of writing into x.",
)
def test_unchanged(relu):
    answer = expect.call("relu", relu, np.array([-2.0, 0.0, 2.0]))
    expect.shape(answer, (3,))
    expect.unchanged(answer)
