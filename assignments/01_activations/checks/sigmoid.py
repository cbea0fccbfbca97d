"""Public checks of sigmoid: known values for numbers and arrays."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "sigmoid"


@test_case(
    name="one number",
    failure_message="Put x = 10 into your formula: the result should be nearly 1.",
)
def test_number(sigmoid):
    expect.gives(
        "sigmoid",
        sigmoid,
        (0, 0.5),
        (2.0, 0.8807970779778823),
        (-2, 0.11920292202211755),
    )


@test_case(
    name="arrays of any shape",
    failure_message="Use operations that work on every element, and keep the shape.",
)
def test_arrays(sigmoid):
    row = np.array([-2.0, 0.0, 1.0])
    expected = np.array([0.11920292202211755, 0.5, 0.7310585786300049])
    expect.gives(
        "sigmoid",
        sigmoid,
        (row, expected),
        (row.reshape(3, 1), expected.reshape(3, 1)),
        (np.array([-2, 0, 1]), expected),
    )


@test_case(
    name="the argument is left as it was",
    failure_message="Build a new array instead of writing into x.",
)
def test_unchanged(sigmoid):
    answer = expect.call("sigmoid", sigmoid, np.array([-2.0, 0.0, 2.0]))
    expect.shape(answer, (3,))
    expect.unchanged(answer)
