"""Checks of softmax_cross_entropy_grad, relu_backward and dense_backward."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw
from solutions import backprop as reference

name = "backward_hidden"
points = 3


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


def compare(name, function, cases, **how):
    """Calls, given as (arguments, expected), of which none may change its arguments."""
    answers = expect.calls(name, function, [arguments for arguments, _ in cases])
    for (_, expected), answer in zip(cases, answers, strict=True):
        expect.close(answer, expected, **how)
        expect.unchanged(answer)


def compare_dense(dense_backward, cases):
    """Calls, given as (dZ, X, W): dX, dW and db against the formulas; arguments stay."""
    for (dZ, X, W), answer in zip(
        cases, expect.calls("dense_backward", dense_backward, cases), strict=True
    ):
        parts = pair(answer, 3, "dX, dW, db")
        expected = (dZ @ W.T, X.T @ dZ, dZ.sum(axis=0))
        for label, part, right in zip(("dX", "dW", "db"), parts, expected, strict=True):
            expect.close(answer.part(part, f"{label} of dense_backward"), right)
        expect.unchanged(answer)


@test_case(
    name="softmax_cross_entropy_grad",
    points=1,
    hidden=True,
    failure_message=(
        "Raise the logit of a wrong class: the loss rises. And the loss is a mean over n samples."
    ),
)
def test_softmax(softmax_cross_entropy_grad):
    rng = draw("backward: softmax")
    cases = []
    for n, K, size in ((4, 3, 1), (1, 5, 1), (3, 3, 1), (6, 2, 1), (3, 4, 900)):
        logits, labels = rng.uniform(-2, 2, (n, K)), rng.integers(0, K, n)
        logits = logits + size * (size > 1) * rng.permutation(np.arange(n))[:, None] / max(n - 1, 1)
        expected = reference.softmax_cross_entropy_grad(logits, np.eye(K)[labels])
        cases += [((logits, np.eye(K, dtype=kind)[labels]), expected) for kind in (float, int)]
    # far apart within a row: no shift but that by the largest keeps every power finite
    logits = np.stack([rng.permutation([0.0, 300.0, 900.0, -60.0]) for _ in range(3)])
    Y = np.eye(4)[rng.integers(0, 4, 3)]
    cases.append(((logits, Y), reference.softmax_cross_entropy_grad(logits, Y)))
    compare("softmax_cross_entropy_grad", softmax_cross_entropy_grad, cases)


@test_case(
    name="relu_backward",
    points=0.75,
    hidden=True,
    failure_message=(
        "Where Z is above 0 the gradient goes through, whatever its sign; elsewhere it stops."
    ),
)
def test_relu(relu_backward):
    rng = draw("backward: relu")
    cases = []
    for shape in ((4, 6), (3, 3), (1, 5), (8,)):
        Z = rng.uniform(0.1, 3, shape) * rng.permutation(
            np.resize([-1, 1], np.prod(shape))
        ).reshape(shape)
        for sign in (1, -1):
            dA = sign * rng.uniform(0.2, 2, shape) * np.sign(Z)
            cases.append(((dA, Z), np.where(Z > 0, dA, 0.0)))
    Z, dA = np.array([[1e-3, -1e-3, 20.0, -20.0]]), rng.uniform(1, 2, (1, 4))
    cases.append(((dA, Z), np.where(Z > 0, dA, 0.0)))
    compare("relu_backward", relu_backward, cases)


@test_case(
    name="dense_backward",
    points=0.75,
    hidden=True,
    failure_message=(
        "Write the shapes down: dX as X, dW as W, db one number for each unit. What is summed?"
    ),
)
def test_dense(dense_backward):
    rng = draw("backward: dense")
    cases = []
    for n, dim, units in ((4, 3, 2), (2, 3, 5), (1, 3, 2), (5, 1, 3), (4, 2, 1), (1, 1, 1)):
        dZ, X = rng.uniform(0.3, 2, (n, units)), rng.uniform(-2, 2, (n, dim))
        cases.append((dZ, X, rng.uniform(-2, 2, (dim, units))))
    compare_dense(dense_backward, cases)


@test_case(
    name="dense_backward: all sizes equal",
    points=0.5,
    hidden=True,
    failure_message=("With equal sizes a wrong axis gives no error: check by hand."),
)
def test_square(dense_backward):
    rng = draw("backward: square")
    sizes = (3, 2, 4)
    cases = [tuple(rng.uniform(0.3, 2, (size, size)) for _ in range(3)) for size in sizes]
    compare_dense(dense_backward, cases)
