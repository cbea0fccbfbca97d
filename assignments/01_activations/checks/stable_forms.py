"""Public checks of the stable forms: known values, large arguments, no warnings."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "stable_forms"


@test_case(
    name="stable_sigmoid: ordinary arguments",
    failure_message="For ordinary arguments the stable form has the same values as the plain one.",
)
def test_sigmoid(stable_sigmoid):
    row = np.array([[-2.0, 0.0, 1.0]]), [[0.11920292202211755, 0.5, 0.7310585786300049]]
    answers = expect.gives("stable_sigmoid", stable_sigmoid, (2.0, 0.8807970779778823), row)
    expect.unchanged(answers[1])


@test_case(
    name="stable_sigmoid: huge arguments, no warning",
    failure_message="Which of the two equal forms exponentiates only numbers that are at most 0?",
)
def test_sigmoid_huge(stable_sigmoid):
    x = np.array([-1e6, -1000.0, 0.0, 1000.0, np.inf])
    answer = expect.call("stable_sigmoid", stable_sigmoid, x)
    expect.close(answer, np.array([0.0, 0.0, 0.5, 1.0, 1.0]))
    expect.no_warning(answer, "overflow", "invalid")


@test_case(
    name="stable_softmax: vectors",
    failure_message="Subtract the largest score first: it changes nothing but the size.",
)
def test_vector(stable_softmax):
    z = np.array([1000.0, 1001.0, 1002.0])
    answer = expect.call("stable_softmax", stable_softmax, z)
    expected = np.array([0.09003057317038046, 0.24472847105479767, 0.6652409557748219])
    expect.close(answer, expected)
    expect.no_warning(answer, "overflow", "invalid")
    expect.unchanged(answer)


@test_case(
    name="stable_softmax: rows of a batch",
    failure_message=(
        "Each row has its own largest score and its own sum: look at axis and keepdims."
    ),
)
def test_batch(stable_softmax):
    z = np.array([[1000.0, 1001.0, 1002.0], [-5000.0, -5000.0, -9000.0]])
    expected = np.array(
        [[0.09003057317038046, 0.24472847105479767, 0.6652409557748219], [0.5, 0.5, 0.0]]
    )
    answer = expect.call("stable_softmax", stable_softmax, z)
    expect.close(answer, expected)
    expect.no_warning(answer, "overflow", "invalid")
