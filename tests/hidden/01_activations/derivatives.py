"""Hidden checks of the derivatives: drawn pre-activations.

A student may call the own sigmoid or tanh. A mistake there has cost its points in its own question:
it does not cost again, and excuses nothing, as the derivatives are judged with neutral activations
in place of the student's.
"""

OK_FORMAT = False

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


STAND_INS = {
    "sigmoid": "lambda x: 1.0 / (1.0 + np.exp(-(np.asarray(x, dtype=float) + {shift})))",
    "tanh": "lambda x: np.tanh(np.asarray(x, dtype=float) + {shift})",
    "relu": "lambda x: (1 + {shift}) * np.maximum(np.asarray(x, dtype=float), 0)",
}
"""Not right as activations, yet the rules for their slopes hold for them too."""


def judged(judge, function):
    """Judge a derivative with the stand-ins, or else with the student's own activations.

    Args:
        judge: raises what is wrong, for the amounts by which the activations may be shifted.
    """
    shift = float(draw("derivatives: stand-ins").uniform(0.6, 0.9))
    texts = {name: text.format(shift=shift) for name, text in STAND_INS.items()}
    try:
        with expect.stand_ins(function, texts):
            judge((0.0, shift))
    except (AttributeError, TypeError, expect.Failure):
        judge((0.0,))


def check(label, function, points, accepted):
    """A call for each point against its slopes, one or more of them right; arguments stay.

    Args:
        accepted: given a point, the slopes.
    """
    for x, answer in zip(points, expect.calls(label, function, points), strict=True):
        first, *others = accepted(x)
        try:
            expect.close(answer, first, atol=TOLERANCE)
        except expect.Failure:
            if all(fails(answer, slopes) for slopes in others):
                raise
        expect.unchanged(answer)


def fails(answer, slopes):
    """Whether an answer differs from these slopes."""
    try:
        expect.close(answer, slopes, atol=TOLERANCE)
    except expect.Failure:
        return True
    return False


def judge_smooth(label, function, points, forms):
    """What :func:`judged` takes, for slopes whose ``forms`` depend on the shift."""

    def judge(shifts):
        def accepted(x):
            return [each for shift in shifts for each in forms(np.asarray(x, float), shift)]

        check(label, function, points, accepted)

    return judge


def check_sigmoid(function, points):
    """The slope of the sigmoid at each of the points."""
    expect.defined("sigmoid_derivative", function)

    def forms(x, shift):
        value, mirrored = reference.sigmoid(x + shift), reference.sigmoid(-x + shift)
        # s(x) (1 - s(x)), s(x) s(-x) and e^(-x) s(x)^2 are the same only without a shift
        return value * (1.0 - value), value * mirrored, np.exp(-x) * value**2

    judged(judge_smooth("sigmoid_derivative", function, points, forms), function)


def check_tanh(function, points):
    """The slope of tanh at each of the points."""
    expect.defined("tanh_derivative", function)

    def forms(x, shift):
        by_sigmoid = 2.0 * reference.sigmoid(2.0 * x + shift) - 1.0
        return 1.0 - np.tanh(x + shift) ** 2, 1.0 - by_sigmoid**2

    judged(judge_smooth("tanh_derivative", function, points, forms), function)


def check_relu(function, points, zeros=()):
    """The slope of ReLU at each of the points, and at those with a 0 among them."""
    expect.defined("relu_derivative", function)

    def judge(shifts):
        def accepted(x):
            return [(1.0 + shift) * reference.relu_derivative(x) for shift in shifts]

        check("relu_derivative", function, points, accepted)
        check_zeros(function, zeros)

    judged(judge, function)


def check_zeros(function, points):
    """The slope of ReLU where some elements are 0, and what is there is free in [0, 1]."""
    for x, answer in zip(points, expect.calls("relu_derivative", function, points), strict=True):
        slopes = expect.shape(answer, np.shape(x))
        expect.finite(answer)
        at_zero = slopes[np.asarray(x) == 0]
        inside = bool(np.all((at_zero >= 0) & (at_zero <= 1)))
        expect.that(inside, "relu_derivative at 0 is not between 0 and 1", answer, got=slopes)
        elsewhere = np.where(np.asarray(x) == 0, slopes, reference.relu_derivative(x))
        expect.close(answer, elsewhere)


def inputs(rng):
    """Pre-activations: numbers, two vectors of one length near zero, and one farther out."""
    low, high = expect.spread(rng, (2,), ((1.2, 2.4),)).tolist()
    vectors = (
        expect.spread(rng, (10,), RANGES),
        expect.spread(rng, (10,), RANGES),
        expect.spread(rng, (8,), FAR),
    )
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
    check_sigmoid(sigmoid_derivative, (0, 0.0, *inputs(draw("derivatives: sigmoid"))))


@test_case(
    name="slope of tanh",
    points=0.5,
    hidden=True,
    failure_message="1 - t ** 2 needs t = tanh(x) of the pre-activation x; at 0 the slope is 1.",
)
def test_tanh(tanh_derivative):
    check_tanh(tanh_derivative, (0, 0.0, *inputs(draw("derivatives: tanh"))))


@test_case(
    name="slope of ReLU",
    points=0.5,
    hidden=True,
    failure_message=(
        "Slope 0 for every negative x, slope 1 for every positive x, however small x is."
    ),
)
def test_relu(relu_derivative):
    rng = draw("derivatives: relu")
    tiny = np.array([-1e-12, 1e-12, -1e-6, 15.0, -15.0, 1e-6])
    row = expect.spread(rng, (9,), RANGES)
    row[[0, 4, 8]] = 0.0
    zeros = 0.0, np.array(0.0), row, np.array([[0, -3], [2, 0]])
    check_relu(relu_derivative, (1e-12, -1e-12, tiny, *inputs(rng)), zeros)


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
        expect.spread(rng, (2, 5), RANGES),
        expect.spread(rng, (2, 3, 2), RANGES),
        np.array(float(rng.uniform(0.5, 2))),
        np.array([[-2, 1, 2, -1, 2]]),
        np.array([[1, -1, 2], [-2, 2, 1], [-1, 2, -2]]),
    )
    check_sigmoid(sigmoid_derivative, arrays)
    check_tanh(tanh_derivative, arrays)
    check_relu(relu_derivative, arrays)
