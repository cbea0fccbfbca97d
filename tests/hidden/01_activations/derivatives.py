"""Hidden checks of the derivatives: drawn pre-activations.

A student may call the own sigmoid or tanh. If that one is wrong, its own question has cost the
points already: here the right formula of the own activation then counts as right.
"""

OK_FORMAT = False

import math

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw
from solutions import activations as reference

name = "derivatives_hidden"
points = 2

# One size is drawn from each range, so that every array meets every regime, whatever is drawn.
RANGES = (
    (1.2, 1.6),
    (0.15, 0.4),
    (2.1, 2.4),
    (0.03, 0.08),
    (0.55, 0.9),
)
FAR = ((3.2, 3.8), (5.2, 5.8), (7.2, 9.8), (11.0, 14.5))
TOLERANCE = 5e-7
"""Absolute, for the slopes of sigmoid and tanh: a difference quotient is right up to rounding."""


def check(label, function, x, expected, own):
    """One call against the expected slopes, or against the formula of the student's activation.

    Args:
        own: (name, the student's activation, its right function, slope as a formula of its value).
    """
    try:
        answer = expect.call(label, function, x)
        expect.close(answer, expected, atol=TOLERANCE if own else None)
    except expect.Failure:
        if not follows_own(label, function, x, own):
            raise
        return
    try:
        expect.unchanged(answer)
    except expect.Failure:
        if own is None or not fails(lambda: expect.unchanged(expect.call(*own[:2], x))):
            raise


def fails(comparison):
    """Whether a comparison finds a fault."""
    try:
        comparison()
    except expect.Failure:
        return True
    return False


def follows_own(label, function, x, own):
    """Whether the answer is the right formula of the student's own, wrong activation."""
    if own is None:
        return False
    title, activation, right, slope = own

    def compare(point):
        value = expect.numbers(expect.call(title, activation, point))
        with np.errstate(all="ignore"):
            slopes = slope(value)
        expect.close(expect.call(label, function, point), slopes, atol=TOLERANCE)

    if not fails(lambda: compare(x)):
        return True
    expected = right(np.asarray(x, dtype=float))
    if not fails(lambda: expect.close(expect.call(title, activation, x), expected)):
        return False  # the activation is right here, so the fault is the derivative's
    # an activation that takes only numbers, or only rows, makes a derivative that does the same
    row = np.ravel(x)
    return not fails(lambda: compare(row)) or not any(
        fails(lambda item=item: compare(item)) for item in row.tolist()
    )


def own_sigmoid(sigmoid):
    """What :func:`check` needs to know of the student's sigmoid."""
    return "sigmoid", sigmoid, reference.sigmoid, lambda value: value * (1.0 - value)


def own_tanh(tanh):
    """What :func:`check` needs to know of the student's tanh."""
    return "tanh", tanh, reference.tanh, lambda value: 1.0 - value**2


def spread(rng, shape, ranges=RANGES):
    """Drawn numbers of the ranges in turn, each range with a minus first and then with a plus."""
    count = math.prod(shape)
    low, high = (np.resize(np.repeat(ends, 2), count) for ends in np.transpose(ranges))
    return (rng.uniform(low, high) * np.resize([-1.0, 1.0], count)).reshape(shape)


def inputs(rng):
    """Pre-activations: numbers, two vectors of one length near zero, and one farther out."""
    low, high = spread(rng, (2,), ((1.2, 2.4),)).tolist()
    vectors = spread(rng, (10,)), spread(rng, (10,)), spread(rng, (8,), FAR)
    return -2, 1, low, high, *vectors


@test_case(
    name="slope of the sigmoid",
    points=0.5,
    hidden=True,
    failure_message=(
        "s * (1 - s) needs s = sigmoid(x) of the pre-activation x; at 0 the slope is 0.25."
    ),
)
def test_sigmoid(sigmoid_derivative, sigmoid):
    own = own_sigmoid(sigmoid)
    for x in (0, 0.0, *inputs(draw("derivatives: sigmoid"))):
        expected = reference.sigmoid_derivative(x)
        check("sigmoid_derivative", sigmoid_derivative, x, expected, own)


@test_case(
    name="slope of tanh",
    points=0.5,
    hidden=True,
    failure_message="1 - t ** 2 needs t = tanh(x) of the pre-activation x; at 0 the slope is 1.",
)
def test_tanh(tanh_derivative, tanh):
    own = own_tanh(tanh)
    for x in (0, 0.0, *inputs(draw("derivatives: tanh"))):
        expected = reference.tanh_derivative(x)
        check("tanh_derivative", tanh_derivative, x, expected, own)


@test_case(
    name="slope of ReLU",
    points=0.5,
    hidden=True,
    failure_message=(
        "Slope 0 for every negative x, slope 1 for every positive x, however small x is."
    ),
)
def test_relu(relu_derivative):
    tiny = np.array([-1e-12, 1e-12, -1e-6, 15.0, -15.0, 1e-6])
    for x in (1e-12, -1e-12, tiny, *inputs(draw("derivatives: relu"))):
        expected = reference.relu_derivative(x)
        check("relu_derivative", relu_derivative, x, expected, None)
    for zero in (0.0, np.array(0.0)):
        answer = expect.call("relu_derivative", relu_derivative, zero)
        expect.shape(answer, ())
        value = float(expect.finite(answer))
        expect.that(0.0 <= value <= 1.0, "relu_derivative at 0 is not between 0 and 1", answer)


@test_case(
    name="shapes, whole numbers, and the argument left as it was",
    points=0.5,
    hidden=True,
    failure_message=(
        "The slopes have the shape of x; whole numbers give decimals; x is not written into."
    ),
)
def test_shapes(sigmoid_derivative, tanh_derivative, relu_derivative, sigmoid, tanh):
    rng = draw("derivatives: shapes")
    arrays = (
        spread(rng, (2, 5)),
        spread(rng, (2, 3, 2)),
        np.array(float(rng.uniform(0.5, 2))),
        np.array([[-2, 1, 2, -1, 2]]),
        np.array([[1, -1, 2], [-2, 2, 1], [-1, 2, -2]]),
    )
    for x in arrays:
        exact = np.asarray(x, dtype=float)
        slopes = reference.sigmoid_derivative(exact)
        check("sigmoid_derivative", sigmoid_derivative, x, slopes, own_sigmoid(sigmoid))
        slopes = reference.tanh_derivative(exact)
        check("tanh_derivative", tanh_derivative, x, slopes, own_tanh(tanh))
        slopes = reference.relu_derivative(exact)
        check("relu_derivative", relu_derivative, x, slopes, None)
