"""Hidden checks of the stable forms: drawn ordinary and huge arguments, warnings included."""

OK_FORMAT = False

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


STAND_INS = {
    "sigmoid": "lambda x: 1.0 / (1.0 + np.exp(-(np.asarray(x, dtype=float) + 0.7)))",
    "softmax": "lambda z: (lambda powers: powers / powers.sum(axis=-1, keepdims=True))"
    "(np.exp(2.0 * np.asarray(z, dtype=float)))",
}
"""A shifted sigmoid and a steeper softmax, for stable forms that call the student's plain ones."""


def compare(label, function, inputs, right, right_with_stand_ins):
    """Calls: values, no warning, nothing changed; a mistake in a plain form costs only there."""

    def judge_by(right):
        def judge(x, answer):
            expect.close(answer, right(np.asarray(x, dtype=float)))
            expect.no_warning(answer, "overflow", "invalid")
            expect.unchanged(answer)

        return judge

    judge, judge_with = judge_by(right), judge_by(right_with_stand_ins)
    expect.each_or_with_stand_ins(label, function, inputs, judge, STAND_INS, judge_with)


def compare_sigmoid(stable_sigmoid, *inputs):
    """Calls of stable_sigmoid; with a stand-in, its mirror image serves the negative side."""

    def shifted(x):
        return reference.stable_sigmoid(np.where(x >= 0, x + 0.7, x - 0.7))

    compare("stable_sigmoid", stable_sigmoid, inputs, reference.stable_sigmoid, shifted)


def compare_softmax(stable_softmax, *inputs):
    """Calls of stable_softmax."""

    def steeper(z):
        return reference.stable_softmax(2.0 * z)

    compare("stable_softmax", stable_softmax, inputs, reference.stable_softmax, steeper)


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
    numbers = size, -size, -float(rng.uniform(18.3, 19.4)), 0, whole, -whole, np.array(-size)
    rows = (
        np.append(expect.spread(rng, (18,), RANGES), 0.0),
        np.abs(expect.spread(rng, (18,), RANGES)),
        -np.abs(expect.spread(rng, (18,), RANGES)),
    )
    arrays = [expect.spread(rng, shape, RANGES) for shape in ((3, 4), (1, 5), (2, 2, 3))]
    integers = np.array([-1, 0, 2, -7, 5, -9, whole])
    single = expect.spread(rng, (2, 6), RANGES).astype(np.float32)
    compare_sigmoid(stable_sigmoid, *numbers, *rows, *arrays, integers, single)


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
    numbers = [sign * size for size in ends[[0, 2, 4]].tolist() for sign in (1, -1)]
    huge = rng.uniform((-9e4, 2e5), (-1e4, 9e5), size=(2, 2))
    mixed = np.hstack(
        [expect.spread(rng, (2, 3), RANGES), huge, -rng.uniform(12.2, 13.8, size=(2, 1))]
    )
    whole = rng.integers(800, 10**6, size=4)
    integers = whole * np.array([1, -1, -1, 1]), -int(whole[0])
    compare_sigmoid(stable_sigmoid, both, both[::-1].copy(), *numbers, mixed, *integers)


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
    z = expect.spread(rng, (7,), SCORES)
    compare_softmax(
        stable_softmax,
        *(z + shift for shift in (0.0, 1000.0, -1000.0, float(rng.uniform(1e4, 1e5)), -1e5)),
        np.array([-1e3, 0.0, 1e3]),
        np.append(z, [1e6, -1e6, 1e6]),
        np.append(z, -1e6),
        np.array([-float(rng.uniform(1e3, 1e6))]),
        np.array([3, -2, 0, 5, -4]) + int(rng.integers(2000, 9000)),
        np.array([-2, 0, -5, 1]) - 7,
        z.astype(np.float32),
        rng.uniform((16, 37, 38, 24), (18, 38, 39, 26)),
    )


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
    batches = [
        expect.spread(rng, shape, SCORES) for shape in ((4, 6), (6, 4), (1, 6), (6, 1), (3, 3))
    ]
    # every row far from the others, in a batch that is wide and in one that is square
    levels = np.array([[1000.0], [-1000.0], [0.0], [float(rng.uniform(1e5, 9e5))]])
    batches += [expect.spread(rng, shape, SCORES) + levels for shape in ((4, 6), (4, 4))]
    # one score far above the mean of its row
    low, high = -rng.uniform(800, 1000, size=(2, 5)), rng.uniform(800, 1000, size=2)
    low[[0, 1], [3, 1]] = high
    whole = np.array([[2, -3, 4], [0, 3, 1], [5, 5, -4], [-1, -2, 3]])
    compare_softmax(stable_softmax, *batches, low, whole + int(rng.integers(2000, 9000)))
