"""Hidden checks of tanh: drawn numbers, arrays of several shapes and types."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw
from solutions import activations as reference

name = "tanh_hidden"
points = 2

# One size is drawn from each range, so that every array meets every regime, whatever is drawn. No
# range holds a whole number or another number at which a wrong answer is likely to cut or clip.
RANGES = (
    (1.2, 1.8),
    (0.15, 0.4),
    (2.2, 2.8),
    (3e-4, 8e-4),
    (4.4, 4.8),
    (0.55, 0.9),
    (0.02, 0.08),
)
FAR = ((5.2, 5.8), (6.3, 6.9), (3.2, 3.8), (9.2, 9.8), (10.5, 14.5))
CLOSE = tuple((2.0 * 10.0**-power, 8.0 * 10.0**-power) for power in range(1, 9))


STAND_IN = "lambda x: 1.0 / (1.0 + np.exp(-(np.asarray(x, dtype=float) + 0.7)))"
"""A shifted sigmoid: whoever builds tanh on the own sigmoid pays for a mistake there only once."""


def compare(tanh, *inputs):
    """Calls against the reference; returns the answers."""
    answers = []

    def judge(x, answer):
        expect.close(answer, reference.tanh(np.asarray(x, dtype=float)))
        answers.append(answer)

    def judge_on_sigmoid(x, answer):
        exact = np.asarray(x, dtype=float)
        expect.close(answer, 2.0 * reference.sigmoid(2.0 * exact + 0.7) - 1.0)
        answers.append(answer)

    stand_ins = {"sigmoid": STAND_IN}
    expect.each_or_with_stand_ins("tanh", tanh, inputs, judge, stand_ins, judge_on_sigmoid)
    return answers


@test_case(
    name="one number",
    points=0.5,
    hidden=True,
    failure_message=(
        "tanh(0) is 0, tanh(1) about 0.76 and tanh(-1) about -0.76: compare each part of the "
        "fraction."
    ),
)
def test_number(tanh):
    rng = draw("tanh: number")
    ranges = ((1.2, 1.8), (0.15, 0.4), (4.4, 4.8), (9.2, 14.5))
    small = rng.uniform((3e-4, -0.08), (8e-4, -0.02))
    numbers = [*expect.spread(rng, (8,), ranges).tolist(), *small.tolist()]
    whole = int(rng.integers(2, 6)), -int(rng.integers(2, 6))
    compare(tanh, *numbers, 0.0, 0, *whole, np.array(numbers[0]))


@test_case(
    name="arrays of any shape",
    points=0.5,
    hidden=True,
    failure_message=(
        "The result has the shape of x: use np.exp and operators, which work on every element."
    ),
)
def test_arrays(tanh):
    rng = draw("tanh: arrays")
    # one sign only, and one shape twice: each array must be computed anew
    rows = (
        np.append(expect.spread(rng, (14,), RANGES), 0.0),
        np.abs(expect.spread(rng, (15,), RANGES)),
        -np.abs(expect.spread(rng, (15,), RANGES)),
    )
    shapes = (1,), (2, 7), (7, 2), (1, 6), (6, 1), (3, 3), (2, 3, 2), (45,)
    compare(tanh, *rows, *(expect.spread(rng, shape, RANGES) for shape in shapes))


@test_case(
    name="whole numbers and float32",
    points=0.5,
    hidden=True,
    failure_message=(
        "Whole numbers must give decimals: does a result array of yours copy an integer dtype?"
    ),
)
def test_types(tanh):
    rng = draw("tanh: types")
    whole = np.array([-2, 3, 0, -1, 1, -7, -9, 2, int(rng.integers(4, 7))])
    single = expect.spread(rng, (7, 2), RANGES).astype(np.float32)
    # decimals of the same shape right after whole numbers
    compare(tanh, -whole.reshape(9, 1), whole, expect.spread(rng, (9,), RANGES), single)


@test_case(
    name="far from zero and close to it, the argument left as it was",
    points=0.5,
    hidden=True,
    failure_message=(
        "Use the exact formula for every x, do not round, and build a new array instead of "
        "writing into x."
    ),
)
def test_far(tanh):
    rng = draw("tanh: far")
    far = np.append(expect.spread(rng, (10,), FAR), [-15.0, 15.0])
    close = np.append(expect.spread(rng, (16,), CLOSE), [3e-9, -3e-9])
    whole = np.array([-1, 3, -2, 0, -4, int(rng.integers(1, 6))])
    for answer in compare(tanh, far, -far, close, expect.spread(rng, (2, 3), RANGES), whole):
        expect.unchanged(answer)
