"""Public checks of tanh: known values for numbers and arrays."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "tanh"


@test_case(
    name="one number",
    failure_message="tanh(0) is 0 and tanh(1) is about 0.76: which part of your fraction differs?",
)
def test_number(tanh):
    expect.gives(
        "tanh",
        tanh,
        (0, 0.0),
        (1.0, 0.7615941559557649),
        (-2, -0.9640275800758169),
    )


@test_case(
    name="arrays of any shape",
    failure_message="Use operations that work on every element, and keep the shape.",
)
def test_arrays(tanh):
    row = np.array([-2.0, 0.0, 1.0])
    expected = np.array([-0.9640275800758169, 0.0, 0.7615941559557649])
    expect.gives(
        "tanh",
        tanh,
        (row, expected),
        (row.reshape(3, 1), expected.reshape(3, 1)),
        (np.array([-2, 0, 1]), expected),
    )


@test_case(
    name="the argument is left as it was",
    failure_message="Build a new array instead of writing into x.",
)
def test_unchanged(tanh):
    answer = expect.call("tanh", tanh, np.array([-2.0, 0.0, 2.0]))
    expect.shape(answer, (3,))
    expect.unchanged(answer)
