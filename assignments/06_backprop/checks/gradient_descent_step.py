"""Checks of gradient_descent_step with fixed numbers."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "gradient_descent_step"


@test_case(
    name="numbers: downhill by a part of the gradient",
    failure_message="With a positive gradient the new w must be smaller: by how much?",
)
def test_numbers(gradient_descent_step):
    cases = ((5.0, 4.0, 0.1), 4.6), ((1, -2, 0.5), 2.0), ((3.0, 0.0, 0.1), 3.0)
    expect.gives("gradient_descent_step", gradient_descent_step, *cases)


@test_case(
    name="arrays: entry by entry, the old ones stay",
    failure_message=("Print w after the call. An operator such as -= works in place on arrays."),
)
def test_arrays(gradient_descent_step):
    w, grad = np.array([[1.0, 2.0, 3.0], [0.0, -1.0, 4.0]]), np.array([[1.0, 0, -2], [4, 2, 0]])
    answer = expect.call("gradient_descent_step", gradient_descent_step, w, grad, 0.5)
    expect.close(answer, [[0.5, 2.0, 4.0], [-2.0, -2.0, 4.0]])
    expect.unchanged(answer)
