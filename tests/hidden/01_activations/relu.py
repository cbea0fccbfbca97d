"""Hidden checks of relu: drawn numbers, arrays of several shapes and types."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw
from solutions import activations as reference

name = "relu_hidden"
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
FAR = ((6.3, 9.8), (20, 90), (200, 900), (2e4, 9e4), (2e5, 9e5))
CLOSE = tuple((2.0 * 10.0**-power, 8.0 * 10.0**-power) for power in range(1, 9))


def compare(relu, *inputs):
    """Calls against the reference; returns the answers."""
    answers = []
    for x, answer in zip(inputs, expect.calls("relu", relu, inputs), strict=True):
        expect.close(answer, reference.relu(np.asarray(x, dtype=float)))
        answers.append(answer)
    return answers


@test_case(
    name="one number",
    points=0.5,
    hidden=True,
    failure_message="Negative numbers become exactly 0; every other number stays as it is.",
)
def test_number(relu):
    rng = draw("relu: number")
    ranges = ((1.2, 1.8), (0.15, 0.4), (7.2, 9.8), (2e5, 9e5))
    small = rng.uniform((3e-4, 0.02), (8e-4, 0.08))
    numbers = [*expect.spread(rng, (8,), ranges).tolist(), *small.tolist()]
    whole = int(rng.integers(2, 6)), -int(rng.integers(2, 6))
    compare(relu, *numbers, 0.0, 0, *whole, np.array(numbers[0]))


@test_case(
    name="arrays of any shape",
    points=0.5,
    hidden=True,
    failure_message=(
        "Decide for each element separately: the result has as many entries as x, in the "
        "same shape."
    ),
)
def test_arrays(relu):
    rng = draw("relu: arrays")
    # one sign only, and one shape twice: each array must be computed anew
    rows = (
        np.append(expect.spread(rng, (14,), RANGES), 0.0),
        np.abs(expect.spread(rng, (15,), RANGES)),
        -np.abs(expect.spread(rng, (15,), RANGES)),
    )
    shapes = (1,), (2, 7), (7, 2), (1, 6), (6, 1), (3, 3), (2, 3, 2), (45,)
    compare(relu, *rows, *(expect.spread(rng, shape, RANGES) for shape in shapes))


@test_case(
    name="whole numbers and float32",
    points=0.5,
    hidden=True,
    failure_message=(
        "Whole numbers and decimals must both come out as they went in, nothing cut off."
    ),
)
def test_types(relu):
    rng = draw("relu: types")
    whole = np.array([-2, 3, 0, -1, 1, -7, -9, 2, int(rng.integers(4, 7))])
    single = expect.spread(rng, (7, 2), RANGES).astype(np.float32)
    # decimals of the same shape right after whole numbers
    compare(relu, -whole.reshape(9, 1), whole, expect.spread(rng, (9,), RANGES), single)


@test_case(
    name="far from zero and close to it, the argument left as it was",
    points=0.5,
    hidden=True,
    failure_message=(
        "Every positive number stays as it is, large or small, and the array of the caller too."
    ),
)
def test_far(relu):
    rng = draw("relu: far")
    far = np.append(expect.spread(rng, (10,), FAR), [-1e6, 1e6])
    close = np.append(expect.spread(rng, (16,), CLOSE), [3e-9, -3e-9])
    whole = np.array([-1, 3, -2, 0, -4, int(rng.integers(1, 6))])
    for answer in compare(relu, far, -far, close, expect.spread(rng, (2, 3), RANGES), whole):
        expect.unchanged(answer)
