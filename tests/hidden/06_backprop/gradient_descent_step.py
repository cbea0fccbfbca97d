"""Checks of gradient_descent_step."""

OK_FORMAT = False

from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw

name = "gradient_descent_step_hidden"
points = 1


def compare(gradient_descent_step, cases):
    """Calls, given as (w, grad, rate), against the formula; returns the answers."""
    answers = []
    for (w, grad, rate), answer in zip(
        cases, expect.calls("gradient_descent_step", gradient_descent_step, cases), strict=True
    ):
        expect.close(answer, w - rate * grad)
        answers.append(answer)
    return answers


@test_case(
    name="numbers: downhill by a part of the gradient",
    points=0.5,
    hidden=True,
    failure_message="With a positive gradient the new w must be smaller: by how much?",
)
def test_numbers(gradient_descent_step):
    rng = draw("step: numbers")
    cases = [
        (rng.uniform(-3, 3), sign * rng.uniform(0.5, 4), rng.uniform(0.05, 0.6))
        for sign in (1, -1, 1, -1)
    ]
    # a step of a quarter, so that no new weight is a whole number
    whole = int(rng.integers(1, 9)), int(rng.choice([1, 2, 3, 5, 6, 7]))
    compare(gradient_descent_step, [*cases, (*whole, 0.25)])


@test_case(
    name="arrays: entry by entry, the old ones stay",
    points=0.5,
    hidden=True,
    failure_message=("Print w after the call. An operator such as -= works in place on arrays."),
)
def test_arrays(gradient_descent_step):
    rng = draw("step: arrays")
    cases = [
        (rng.uniform(-3, 3, shape), rng.uniform(0.5, 4, shape), 0.3)
        for shape in ((4,), (2, 3), (3, 3), (1,))
    ]
    whole = rng.integers(1, 9, 4), rng.choice([1, 2, 3, 5, 6, 7], 4)
    for answer in compare(gradient_descent_step, [*cases, (*whole, 0.25)]):
        expect.unchanged(answer)
