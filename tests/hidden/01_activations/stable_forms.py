"""Hidden checks of the stable forms: drawn ordinary and huge arguments, warnings included."""

OK_FORMAT = False

import math

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw
from solutions import activations as reference

name = "stable_forms_hidden"
points = 2

# One number is drawn from each range, so that every array meets every regime, whatever is drawn. No
# range holds a number at which a wrong answer is likely to clip.
RANGES = (
    (1.2, 1.8),
    (0.15, 0.4),
    (12.5, 13.5),
    (3e-4, 8e-4),
    (4.4, 4.8),
    (18.3, 19.4),
    (0.55, 0.9),
    (7.2, 7.8),
    (2.2, 2.8),
)
SCORES = ((1.2, 1.8), (0.15, 0.4), (2.2, 2.8), (0.55, 0.9), (3.2, 3.8))


def spread(rng, shape, ranges=RANGES):
    """Drawn numbers of the ranges in turn, each range with a minus first and then with a plus."""
    count = math.prod(shape)
    low, high = (np.resize(np.repeat(ends, 2), count) for ends in np.transpose(ranges))
    return (rng.uniform(low, high) * np.resize([-1.0, 1.0], count)).reshape(shape)


STAND_INS = {
    "sigmoid": "lambda x: 1.0 / (1.0 + np.exp(-(np.asarray(x, dtype=float) + 0.7)))",
    "softmax": "lambda z: (lambda powers: powers / powers.sum(axis=-1, keepdims=True))"
    "(np.exp(2.0 * np.asarray(z, dtype=float)))",
}
"""A shifted sigmoid and a steeper softmax, for stable forms that call the student's plain ones."""


def compare(label, function, argument, expected, expected_with_stand_ins):
    """One call: values, no warning, nothing changed; a mistake in a plain form costs only there."""

    def judge(expected):
        answer = expect.call(label, function, argument)
        expect.close(answer, expected)
        expect.no_warning(answer, "overflow", "invalid")
        expect.unchanged(answer)

    try:
        judge(expected)
    except expect.Failure as failure:
        try:
            with expect.stand_ins(function, STAND_INS):
                judge(expected_with_stand_ins)
        except (AttributeError, TypeError, expect.Failure):
            raise failure from None


def compare_sigmoid(stable_sigmoid, x):
    """One call of stable_sigmoid; with a stand-in, its mirror image serves the negative side."""
    exact = np.asarray(x, dtype=float)
    shifted = reference.stable_sigmoid(np.where(exact >= 0, exact + 0.7, exact - 0.7))
    expected = reference.stable_sigmoid(exact)
    compare("stable_sigmoid", stable_sigmoid, x, expected, shifted)


def compare_softmax(stable_softmax, z):
    """One call of stable_softmax."""
    exact = np.asarray(z, dtype=float)
    steeper = reference.stable_softmax(2.0 * exact)
    compare("stable_softmax", stable_softmax, z, reference.stable_softmax(exact), steeper)


@test_case(
    name="stable_sigmoid: ordinary arguments",
    points=0.5,
    hidden=True,
    failure_message=(
        "For ordinary numbers and arrays it equals the plain sigmoid, in the shape of x."
    ),
)
def test_sigmoid(stable_sigmoid):
    rng = draw("stable_forms: sigmoid")
    size, whole = float(rng.uniform(1.2, 2.8)), int(rng.integers(2, 5))
    for x in (size, -size, -float(rng.uniform(18.3, 19.4)), 0, whole, -whole, np.array(-size)):
        compare_sigmoid(stable_sigmoid, x)
    compare_sigmoid(stable_sigmoid, np.append(spread(rng, (18,)), 0.0))
    compare_sigmoid(stable_sigmoid, np.abs(spread(rng, (18,))))
    compare_sigmoid(stable_sigmoid, -np.abs(spread(rng, (18,))))
    for shape in ((3, 4), (1, 5), (2, 2, 3)):
        compare_sigmoid(stable_sigmoid, spread(rng, shape))
    compare_sigmoid(stable_sigmoid, np.array([-1, 0, 2, -7, 5, -9, whole]))
    compare_sigmoid(stable_sigmoid, spread(rng, (2, 6)).astype(np.float32))


@test_case(
    name="stable_sigmoid: huge arguments, no warning",
    points=0.5,
    hidden=True,
    failure_message=(
        "exp of a large positive number overflows, also in a branch that is not used later."
    ),
)
def test_sigmoid_huge(stable_sigmoid):
    rng = draw("stable_forms: sigmoid huge")
    ends = np.array([745.0, 1e3, float(rng.uniform(2e3, 1e6)), 1e308, np.inf])
    both = np.concatenate([-ends, [0.0], ends])
    compare_sigmoid(stable_sigmoid, both)
    compare_sigmoid(stable_sigmoid, both[::-1].copy())
    for size in ends[[0, 2, 4]].tolist():
        compare_sigmoid(stable_sigmoid, size)
        compare_sigmoid(stable_sigmoid, -size)
    huge = rng.uniform((-9e4, 2e5), (-1e4, 9e5), size=(2, 2))
    mixed = np.hstack([spread(rng, (2, 3)), huge, -rng.uniform(12.2, 13.8, size=(2, 1))])
    compare_sigmoid(stable_sigmoid, mixed)
    whole = rng.integers(800, 10**6, size=4)
    compare_sigmoid(stable_sigmoid, whole * np.array([1, -1, -1, 1]))
    compare_sigmoid(stable_sigmoid, -int(whole[0]))


@test_case(
    name="stable_softmax: vectors",
    points=0.5,
    hidden=True,
    failure_message=(
        "Subtract the largest score of the vector, and use the shifted scores above and below."
    ),
)
def test_vector(stable_softmax):
    rng = draw("stable_forms: vector")
    z = spread(rng, (7,), SCORES)
    for shift in (0.0, 1000.0, -1000.0, float(rng.uniform(1e4, 1e5)), -1e5):
        compare_softmax(stable_softmax, z + shift)
    compare_softmax(stable_softmax, np.array([-1e3, 0.0, 1e3]))
    compare_softmax(stable_softmax, np.append(z, [1e6, -1e6, 1e6]))
    compare_softmax(stable_softmax, np.append(z, -1e6))
    compare_softmax(stable_softmax, np.array([-float(rng.uniform(1e3, 1e6))]))
    compare_softmax(stable_softmax, np.array([3, -2, 0, 5, -4]) + int(rng.integers(2000, 9000)))
    compare_softmax(stable_softmax, np.array([-2, 0, -5, 1]) - 7)
    compare_softmax(stable_softmax, z.astype(np.float32))
    compare_softmax(stable_softmax, rng.uniform((16, 37, 38, 24), (18, 38, 39, 26)))


@test_case(
    name="stable_softmax: rows of a batch",
    points=0.5,
    hidden=True,
    failure_message=(
        "Each row has its own largest score and its own sum: look at axis and keepdims."
    ),
)
def test_batch(stable_softmax):
    rng = draw("stable_forms: batch")
    for shape in ((4, 6), (6, 4), (1, 6), (6, 1), (3, 3)):
        compare_softmax(stable_softmax, spread(rng, shape, SCORES))
    # every row far from the others, in a batch that is wide and in one that is square
    levels = np.array([[1000.0], [-1000.0], [0.0], [float(rng.uniform(1e5, 9e5))]])
    for shape in ((4, 6), (4, 4)):
        compare_softmax(stable_softmax, spread(rng, shape, SCORES) + levels)
    # one score far above the mean of its row
    low, high = -rng.uniform(800, 1000, size=(2, 5)), rng.uniform(800, 1000, size=2)
    low[[0, 1], [3, 1]] = high
    compare_softmax(stable_softmax, low)
    whole = np.array([[2, -3, 4], [0, 3, 1], [5, 5, -4], [-1, -2, 3]])
    compare_softmax(stable_softmax, whole + int(rng.integers(2000, 9000)))
