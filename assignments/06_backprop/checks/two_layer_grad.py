"""Checks of two_layer_grad with fixed numbers."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "two_layer_grad"


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


NUMBERS = (1.0, 0.0, 0.0, 2.0), (1.5, 1.0, 0.4, -0.8)


def check_derivative(two_layer_grad, position):
    """One of the two derivatives for each set of numbers."""
    answers = expect.calls("two_layer_grad", two_layer_grad, NUMBERS)
    for numbers, answer in zip(NUMBERS, answers, strict=True):
        value = pair(answer, 2, "a pair (dE/dw1, dE/dw2)")[position]
        part = answer.part(value, f"dE/dw{position + 1} of two_layer_grad")
        expect.close(part, derivatives(*numbers)[position], rtol=1e-5, atol=1e-9)


@test_case(
    name="the derivative by w2",
    failure_message=(
        "Follow the arrows back from E: to y, to z2, to w2. Three arrows, three factors."
    ),
)
def test_w2(two_layer_grad):
    check_derivative(two_layer_grad, 1)


@test_case(
    name="the derivative by w1",
    failure_message=(
        "Follow the arrows back from E to w1: five arrows, five factors. Is w2 one of them?"
    ),
)
def test_w1(two_layer_grad):
    check_derivative(two_layer_grad, 0)
