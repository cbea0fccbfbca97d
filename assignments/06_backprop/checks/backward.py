"""Checks of softmax_cross_entropy_grad, relu_backward and dense_backward with fixed numbers."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "backward"


def pair(answer, count, words):
    """The parts of a tuple, list or array of ``count`` things."""
    try:
        fine = len(answer.value) == count and not isinstance(answer.value, (str, dict))
    except TypeError:
        fine = False
    expect.that(
        fine,
        f"{answer.name} returned {expect.type_name(answer.value)} where {words} was expected",
        answer,
        got=answer.value,
    )
    return list(answer.value)


def three(answer, expected):
    """dX, dW and db against the expected ones."""
    parts = pair(answer, 3, "dX, dW, db")
    for label, part, right in zip(("dX", "dW", "db"), parts, expected, strict=True):
        expect.close(answer.part(part, f"{label} of dense_backward"), right)


@test_case(
    name="softmax_cross_entropy_grad",
    failure_message=(
        "Raise the logit of a wrong class: the loss rises. And the loss is a mean over n samples."
    ),
)
def test_softmax(softmax_cross_entropy_grad):
    logits, Y = np.log([[1.0, 1.0, 2.0], [3.0, 1.0, 4.0]]), np.array([[0, 0, 1.0], [0, 1.0, 0]])
    answer = expect.call("softmax_cross_entropy_grad", softmax_cross_entropy_grad, logits, Y)
    expect.close(answer, [[0.125, 0.125, -0.25], [0.1875, -0.4375, 0.25]])
    expect.unchanged(answer)


@test_case(
    name="relu_backward",
    failure_message=(
        "Where Z is above 0 the gradient goes through, whatever its sign; elsewhere it stops."
    ),
)
def test_relu(relu_backward):
    dA, Z = np.array([[1.0, -2.0], [3.0, -4.0]]), np.array([[0.5, 2.0], [-1.0, -3.0]])
    answer = expect.call("relu_backward", relu_backward, dA, Z)
    expect.close(answer, [[1.0, -2.0], [0.0, 0.0]])
    expect.unchanged(answer)


@test_case(
    name="dense_backward",
    failure_message=(
        "Write the shapes down: dX as X, dW as W, db one number for each unit. What is summed?"
    ),
)
def test_dense(dense_backward):
    dZ = np.array([[1.0, 2.0], [0.0, -1.0], [3.0, 1.0], [0.0, 0.0]])
    X, W = np.arange(12.0).reshape(4, 3), np.array([[1.0, 0.0], [2.0, 1.0], [0.0, -1.0]])
    answer = expect.call("dense_backward", dense_backward, dZ, X, W)
    dX = [[1.0, 4.0, -2.0], [0.0, -1.0, 1.0], [3.0, 7.0, -1.0], [0.0, 0.0, 0.0]]
    three(answer, (dX, [[18.0, 3.0], [22.0, 5.0], [26.0, 7.0]], [4.0, 2.0]))
    expect.unchanged(answer)


@test_case(
    name="dense_backward: all sizes equal",
    failure_message=("With equal sizes a wrong axis gives no error: check by hand."),
)
def test_square(dense_backward):
    dZ, X, W = (
        np.array([[1.0, 2], [0, -1]]),
        np.array([[1.0, 3], [2, 5]]),
        np.array([[1.0, 4], [0, 2]]),
    )
    answer = expect.call("dense_backward", dense_backward, dZ, X, W)
    three(answer, ([[9.0, 4.0], [-4.0, -2.0]], [[1.0, 0.0], [3.0, 1.0]], [1.0, 1.0]))
