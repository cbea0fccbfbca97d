"""Checks of gradient_descent_step."""

OK_FORMAT = False

from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw

name = "gradient_descent_step_hidden"
points = 1


@test_case(
    name="numbers: downhill by a part of the gradient",
    points=0.5,
    hidden=True,
    failure_message="With a positive gradient the new w must be smaller: by how much?",
)
def test_numbers(gradient_descent_step):
    rng = draw("step: numbers")
    for sign in (1, -1, 1, -1):
        w, grad, rate = rng.uniform(-3, 3), sign * rng.uniform(0.5, 4), rng.uniform(0.05, 0.6)
        answer = expect.call("gradient_descent_step", gradient_descent_step, w, grad, rate)
        expect.close(answer, w - rate * grad)
    # a step of a quarter, so that no new weight is a whole number
    w, grad = int(rng.integers(1, 9)), int(rng.choice([1, 2, 3, 5, 6, 7]))
    answer = expect.call("gradient_descent_step", gradient_descent_step, w, grad, 0.25)
    expect.close(answer, w - 0.25 * grad)


@test_case(
    name="arrays: entry by entry, the old ones stay",
    points=0.5,
    hidden=True,
    failure_message=("Print w after the call. An operator such as -= works in place on arrays."),
)
def test_arrays(gradient_descent_step):
    rng = draw("step: arrays")
    for shape in ((4,), (2, 3), (3, 3), (1,)):
        w, grad = rng.uniform(-3, 3, shape), rng.uniform(0.5, 4, shape)
        answer = expect.call("gradient_descent_step", gradient_descent_step, w, grad, 0.3)
        expect.close(answer, w - 0.3 * grad)
        expect.unchanged(answer)
    w, grad = rng.integers(1, 9, 4), rng.choice([1, 2, 3, 5, 6, 7], 4)
    answer = expect.call("gradient_descent_step", gradient_descent_step, w, grad, 0.25)
    expect.close(answer, w - 0.25 * grad)
    expect.unchanged(answer)
