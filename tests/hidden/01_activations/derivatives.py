"""Hidden checks of the derivatives: drawn pre-activations.

A student may call the own sigmoid or tanh. If that one is wrong, its own question has cost the
points already: the derivative is then judged with a neutral function in its place.
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


STAND_IN = "lambda x: {a} * np.sin(np.asarray(x, dtype=float)) - {b}"
"""A neutral activation: nothing that would be right as an answer."""


def check(label, function, x, expected, rule=None):
    """One call against the expected slopes.

    Where it fails, the same call has to be right with a neutral function in place of the student's
    own activation: if that one is wrong, it has cost its points already.

    Args:
        rule: (name of the student's activation, slope as a formula of its value).
    """
    try:
        answer = expect.call(label, function, x)
        expect.close(answer, expected, atol=TOLERANCE if rule else None)
        expect.unchanged(answer)
    except expect.Failure as failure:
        if failure.kind == "missing" or rule is None or not follows(label, function, x, *rule):
            raise


def follows(label, function, x, activation, slope):
    """Whether the answer is the right formula of a neutral activation."""
    a, b = (round(float(value), 3) for value in draw(f"derivatives: {label}").uniform(0.2, 0.9, 2))
    text = STAND_IN.format(a=a, b=b)
    value = eval(text, {"np": np})(x)
    try:
        with expect.stand_ins(function, {activation: text}):
            answer = expect.call(label, function, x)
            expect.close(answer, slope(value), atol=TOLERANCE)
            expect.unchanged(answer)
    except (expect.Failure, AttributeError):
        return False
    return True


OF_SIGMOID = ("sigmoid", lambda value: value * (1.0 - value))
OF_TANH = ("tanh", lambda value: 1.0 - value**2)


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
def test_sigmoid(sigmoid_derivative):
    for x in (0, 0.0, *inputs(draw("derivatives: sigmoid"))):
        expected = reference.sigmoid_derivative(x)
        check("sigmoid_derivative", sigmoid_derivative, x, expected, OF_SIGMOID)


@test_case(
    name="slope of tanh",
    points=0.5,
    hidden=True,
    failure_message="1 - t ** 2 needs t = tanh(x) of the pre-activation x; at 0 the slope is 1.",
)
def test_tanh(tanh_derivative):
    for x in (0, 0.0, *inputs(draw("derivatives: tanh"))):
        expected = reference.tanh_derivative(x)
        check("tanh_derivative", tanh_derivative, x, expected, OF_TANH)


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
        check("relu_derivative", relu_derivative, x, expected)
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
def test_shapes(sigmoid_derivative, tanh_derivative, relu_derivative):
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
        check("sigmoid_derivative", sigmoid_derivative, x, slopes, OF_SIGMOID)
        slopes = reference.tanh_derivative(exact)
        check("tanh_derivative", tanh_derivative, x, slopes, OF_TANH)
        slopes = reference.relu_derivative(exact)
        check("relu_derivative", relu_derivative, x, slopes)
