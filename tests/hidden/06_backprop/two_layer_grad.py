"""Checks of two_layer_grad."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw

name = "two_layer_grad_hidden"
points = 2


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


def derivatives(x, t, w1, w2):
    """What measuring gives: central differences of E."""

    def error(first, second):
        h = 1 / (1 + np.exp(-first * x))
        return (1 / (1 + np.exp(-second * h)) - t) ** 2 / 2

    step = 1e-5
    return (
        (error(w1 + step, w2) - error(w1 - step, w2)) / (2 * step),
        (error(w1, w2 + step) - error(w1, w2 - step)) / (2 * step),
    )


def check_derivative(two_layer_grad, cases, position):
    """One of the two derivatives for several sets of numbers."""
    for numbers, answer in zip(
        cases, expect.calls("two_layer_grad", two_layer_grad, cases), strict=True
    ):
        value = pair(answer, 2, "a pair (dE/dw1, dE/dw2)")[position]
        part = answer.part(value, f"dE/dw{position + 1} of two_layer_grad")
        expect.close(part, derivatives(*numbers)[position], rtol=1e-5, atol=1e-9)


def drawn(label):
    """Numbers whose derivatives are not small."""
    rng = draw(label)
    for x_sign, w_sign in ((1, 1), (-1, 1), (1, -1), (-1, -1)):
        x, w1 = x_sign * rng.uniform(0.6, 1.6), rng.uniform(-1.2, 1.2)
        w2, t = w_sign * rng.uniform(0.6, 1.6), float(rng.choice([-0.5, 1.5]))
        yield x, t, w1, w2
    yield 2, 1, 1, -1
    yield 1.3, 0, 0.4, 1


@test_case(
    name="the derivative by w2",
    points=1,
    hidden=True,
    failure_message=(
        "Follow the arrows back from E: to y, to z2, to w2. Three arrows, three factors."
    ),
)
def test_w2(two_layer_grad):
    check_derivative(two_layer_grad, [*drawn("two_layer_grad: w2")], 1)


@test_case(
    name="the derivative by w1",
    points=1,
    hidden=True,
    failure_message=(
        "Follow the arrows back from E to w1: five arrows, five factors. Is w2 one of them?"
    ),
)
def test_w1(two_layer_grad):
    check_derivative(two_layer_grad, [*drawn("two_layer_grad: w1")], 0)
