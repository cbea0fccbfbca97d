"""Public checks of softmax: vectors with known probabilities."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "softmax"


@test_case(
    name="values of the formula",
    failure_message="Exponentiate every score, then divide by the sum of the exponentials.",
)
def test_values(softmax):
    expect.gives(
        "softmax",
        softmax,
        (np.log([1.0, 2.0, 5.0]), [0.125, 0.25, 0.625]),
        (np.array([0.0, -1.0]), [0.7310585786300049, 0.2689414213699951]),
    )


@test_case(
    name="equal scores, one class, whole numbers",
    failure_message="Equal scores share the probability equally; a single class gets all of it.",
)
def test_special(softmax):
    expect.gives(
        "softmax",
        softmax,
        (np.array([3.0, 3.0, 3.0, 3.0]), np.full(4, 0.25)),
        (np.array([-2.0]), [1.0]),
        (np.array([1, 2, 3]), [0.09003057317038046, 0.24472847105479767, 0.6652409557748219]),
    )


@test_case(
    name="the argument is left as it was",
    failure_message="Build a new array instead of writing into z.",
)
def test_unchanged(softmax):
    answer = expect.call("softmax", softmax, np.array([-2.0, 0.0, 2.0]))
    expect.shape(answer, (3,))
    expect.unchanged(answer)
