"""Checks of numerical_gradient and gradient_check."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw

name = "numerical_gradient_hidden"
points = 3


PRODUCT = "lambda shift: lambda x: float(np.prod(x + shift))"
"""All entries together, so that each derivative depends on all others."""
CUBES = "lambda factor: lambda x: float(np.sum(factor * x**3))"
"""A sum of cubes, each with a factor.

Where nothing is counted, functions are made in the student's process, because a call from there to
here takes longer than all that it computes.
"""


def here(text):
    """A maker of functions in this process, whose calls can be counted."""
    return eval(text, {"np": np})


def drawn_product(rng, size, make):
    """A function that ``make`` makes of a shift, and its gradient."""
    shift = rng.uniform(-0.5, 0.5, size)
    return make(shift), lambda x: np.prod(x + shift) / (x + shift)


def drawn_cubes(rng, shape, make):
    """A function that ``make`` makes of factors, and its central difference with step h."""
    factor = rng.uniform(0.5, 1.5, shape)
    return make(factor), lambda x, h=0.0: factor * (3.0 * x**2 + h**2)


def drawn_point(rng, size):
    """A point that is far from 0 in each entry."""
    return rng.uniform(1, 2, size) * rng.choice([-1, 1], size)


def measured(numerical_gradient, f, x):
    """The answer for a function of ours, and the shapes that it was called with."""
    shapes = []

    def counted(x):
        shapes.append(np.shape(x))
        return f(x)

    answer = expect.call("numerical_gradient", numerical_gradient, counted, x)
    return answer.part(expect.numbers(answer), answer.name), shapes


def product_of_three(numerical_gradient):
    """What :func:`measured` gives for a product, and the product's gradient."""

    def make():
        rng = draw("numerical: product")
        product, gradient = drawn_product(rng, 3, here(PRODUCT))
        x = drawn_point(rng, 3)
        return *measured(numerical_gradient, product, x), gradient(x)

    return expect.once("numerical_gradient of a product", numerical_gradient, make)


@test_case(
    name="values, also when the entries depend on each other",
    points=0.75,
    hidden=True,
    failure_message=(
        "Move one entry, measure, and put it back before the next. How far apart are the points?"
    ),
)
def test_values(numerical_gradient):
    rng = draw("numerical: values")
    answer, _, gradient = product_of_three(numerical_gradient)
    expect.close(answer, gradient, rtol=1e-6, atol=1e-8)
    points = [drawn_point(rng, size) for size in (4, 3, 4)]
    product, slopes = drawn_product(rng, 4, expect.student_side(PRODUCT))
    make = expect.student_side(CUBES)
    cubes = [drawn_cubes(rng, size, make) for size in (3, 4)]
    cases = [(product, slopes, 1e-6), *((f, gradient, 1e-7) for f, gradient in cubes)]
    asked = [(f, x) for (f, _, _), x in zip(cases, points, strict=True)]
    answers = expect.calls("numerical_gradient", numerical_gradient, asked)
    for (_, gradient, rtol), x, answer in zip(cases, points, answers, strict=True):
        expect.close(answer, gradient(x), rtol=rtol, atol=1e-8)


@test_case(
    name="central differences with the h that is given",
    points=0.5,
    hidden=True,
    failure_message="Try f(x) = x^3 at 1 with h = 0.1 on paper: the central value is 3.01.",
)
def test_step(numerical_gradient):
    rng = draw("numerical: step")
    make = expect.student_side(CUBES)
    for h in rng.uniform(0.05, 0.3, 2):
        x = drawn_point(rng, 3)
        cubes, difference = drawn_cubes(rng, 3, make)
        answer = expect.call("numerical_gradient", numerical_gradient, cubes, x, h=float(h))
        expect.close(answer, difference(x, h))


@test_case(
    name="matrices, whole numbers, x unchanged",
    points=0.5,
    hidden=True,
    failure_message=("Try x = np.array([1, 2]): can it hold 1.00001? And print x after the call."),
)
def test_shapes(numerical_gradient):
    rng = draw("numerical: shapes")
    make = expect.student_side(CUBES)
    points = [rng.uniform(0.5, 2, shape) for shape in ((2, 3), (3, 3), (1,), (2, 1, 2))]
    points += [rng.integers(1, 5, shape) for shape in ((3,), (2, 2))]
    cases = [(x, *drawn_cubes(rng, x.shape, make)) for x in points]
    asked = [(cubes, x) for x, cubes, _ in cases]
    answers = expect.calls("numerical_gradient", numerical_gradient, asked)
    for (x, _, gradient), answer in zip(cases, answers, strict=True):
        expect.close(answer, gradient(x), atol=1e-7)
        expect.unchanged(answer)


@test_case(
    name="f is called two times for each entry",
    points=0.25,
    hidden=True,
    failure_message="Count the calls: two for each entry are enough.",
)
def test_calls(numerical_gradient):
    rng = draw("numerical: calls")
    column = (3, 1)
    cubes, _ = drawn_cubes(rng, column, here(CUBES))
    for answer, shapes in (
        product_of_three(numerical_gradient)[:2],
        measured(numerical_gradient, cubes, rng.uniform(0.5, 2, column)),
    ):
        _, x = answer.original
        size = expect.numbers(answer).size
        expect.that(size == x.size, "numerical_gradient gave another number of entries", answer)
        expect.that(
            0 < len(shapes) <= 2 * x.size + 2,
            "numerical_gradient called f too often or not at all",
            answer,
        )
        expect.that(
            set(shapes) == {x.shape}, "numerical_gradient called f with another shape", answer
        )


@test_case(
    name="gradient_check: the norm ratio",
    points=0.75,
    hidden=True,
    failure_message=(
        "Try (3, 0) and (0, 4): the distance is 5, the norms are 3 and 4. Over all entries!"
    ),
)
def test_ratio(gradient_check):
    rng = draw("gradient_check: ratio")
    pairs = []
    for shape in ((4,), (2, 3), (3, 3), (1,), (2, 2, 2)):
        analytic, numeric = rng.uniform(0.5, 3, shape), rng.uniform(-4, -1, shape)
        pairs += [(analytic, numeric), (analytic, analytic + 0.5)]
    small = rng.uniform(1, 2, 3) * 1e-6
    pairs.append((small, small * 1.5))
    for (first, second), answer in zip(
        pairs, expect.calls("gradient_check", gradient_check, pairs), strict=True
    ):
        norms = np.linalg.norm(np.ravel(first)) + np.linalg.norm(np.ravel(second))
        expect.close(answer, np.linalg.norm(np.ravel(first - second)) / norms)
        expect.unchanged(answer)


@test_case(
    name="gradient_check: both zero",
    points=0.25,
    hidden=True,
    failure_message=("Two gradients that are zero agree: the ratio is 0.0, not 0 divided by 0."),
)
def test_zero(gradient_check):
    rng = draw("gradient_check: zero")
    for axes in (1, 2):
        shape = tuple(int(size) for size in rng.integers(1, 40, axes))
        zero, other = np.zeros(shape), rng.uniform(1, 2, shape)
        # only one of them zero: as far apart as two gradients can be
        pairs = (zero, zero), (zero, other), (other, zero)
        answers = expect.calls("gradient_check", gradient_check, pairs)
        for expected, answer in zip((0.0, 1.0, 1.0), answers, strict=True):
            expect.close(answer, expected)
