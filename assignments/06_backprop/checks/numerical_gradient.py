"""Checks of numerical_gradient and gradient_check with fixed numbers."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "numerical_gradient"


def made(name, text):
    """A function of one array, made in the same process as the student's, with a name."""
    return expect.student_side(
        f"(lambda f: (setattr(f, '__name__', '{name}'), f)[1])(lambda x: float({text}))"
    )


def product():
    """All entries together, so that each derivative depends on all other entries."""
    return made("product", "np.prod(x)")


def cubes():
    """The sum of the cubes: its central difference with step h is 3 x^2 + h^2."""
    return made("cubes", "np.sum(x**3)")


@test_case(
    name="values, also when the entries depend on each other",
    failure_message=(
        "Move one entry, measure, and put it back before the next. How far apart are the points?"
    ),
)
def test_values(numerical_gradient):
    x = np.array([1.0, -2.0, 3.0])
    answer = expect.call("numerical_gradient", numerical_gradient, product(), x)
    expect.close(answer, [-6.0, 3.0, -2.0], rtol=1e-6, atol=1e-8)
    answer = expect.call("numerical_gradient", numerical_gradient, cubes(), x)
    expect.close(answer, [3.0, 12.0, 27.0], rtol=1e-7, atol=1e-8)


@test_case(
    name="central differences with the h that is given",
    failure_message="Try f(x) = x^3 at 1 with h = 0.1 on paper: the central value is 3.01.",
)
def test_step(numerical_gradient):
    answer = expect.call(
        "numerical_gradient", numerical_gradient, cubes(), np.array([1.0, 2.0]), h=0.1
    )
    expect.close(answer, [3.01, 12.01])


@test_case(
    name="matrices, whole numbers, x unchanged",
    failure_message=("Try x = np.array([1, 2]): can it hold 1.00001? And print x after the call."),
)
def test_shapes(numerical_gradient):
    f = cubes()
    inputs = [(f, np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])), (f, np.array([1, 2, 3]))]
    answers = expect.calls("numerical_gradient", numerical_gradient, inputs)
    for (_, x), answer in zip(inputs, answers, strict=True):
        expect.close(answer, 3.0 * x**2, atol=1e-7)
        expect.unchanged(answer)


@test_case(
    name="f is called two times for each entry",
    failure_message="Count the calls: two for each entry are enough.",
)
def test_calls(numerical_gradient):
    calls = []

    def counted(x):
        calls.append(np.shape(x))
        return float(np.sum(x**3))

    x = np.array([[1.0], [2.0], [3.0]])
    answer = expect.call("numerical_gradient", numerical_gradient, counted, x)
    expect.numbers(answer)
    expect.that(0 < len(calls) <= 8, "numerical_gradient called f too often or not at all", answer)
    expect.that(set(calls) == {(3, 1)}, "numerical_gradient called f with another shape", answer)


@test_case(
    name="gradient_check: the norm ratio",
    failure_message=(
        "Try (3, 0) and (0, 4): the distance is 5, the norms are 3 and 4. Over all entries!"
    ),
)
def test_ratio(gradient_check):
    cases = (
        ([3.0, 0.0], [0.0, 4.0], 5 / 7),
        ([[3.0, 0.0], [0.0, 4.0]], [[3.0, 0.0], [0.0, 4.0]], 0.0),
        ([1.0, 2.0], [-1.0, -2.0], 1.0),
    )
    given = [((np.array(analytic), np.array(numeric)), ratio) for analytic, numeric, ratio in cases]
    for answer in expect.gives("gradient_check", gradient_check, *given):
        expect.unchanged(answer)


@test_case(
    name="gradient_check: both zero",
    failure_message=("Two gradients that are zero agree: the ratio is 0.0, not 0 divided by 0."),
)
def test_zero(gradient_check):
    answer = expect.call("gradient_check", gradient_check, np.zeros(3), np.zeros(3))
    expect.close(answer, 0.0)
