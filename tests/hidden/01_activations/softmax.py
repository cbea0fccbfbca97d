"""Hidden checks of softmax: drawn vectors of several lengths and types."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw
from solutions import activations as reference

name = "softmax_hidden"
points = 2

# One score is drawn from each range, so that every vector meets every regime, whatever is drawn.
RANGES = ((1.2, 1.8), (0.15, 0.4), (2.2, 2.8), (0.55, 0.9))


def compare(softmax, *inputs):
    """Calls against the reference; returns the answers."""
    answers = []
    for z, answer in zip(inputs, expect.calls("softmax", softmax, inputs), strict=True):
        expect.close(answer, reference.softmax(np.asarray(z, dtype=float)))
        answers.append(answer)
    return answers


@test_case(
    name="values of the formula",
    points=0.5,
    hidden=True,
    failure_message="Exponentiate every score, then divide by the sum of all the exponentials.",
)
def test_values(softmax):
    rng = draw("softmax: values")
    # one length twice: each vector must be computed anew
    vectors = [expect.spread(rng, (length,), RANGES) for length in (6, 3, 2, 25)]
    compare(softmax, *vectors, -expect.spread(rng, (6,), RANGES), -rng.uniform(1.9, 2.6, size=5))


@test_case(
    name="equal scores and a single class",
    points=0.5,
    hidden=True,
    failure_message=(
        "Equal scores get equal shares; the shares add up to 1; a single class gets it all."
    ),
)
def test_special(softmax):
    rng = draw("softmax: special")
    equal = np.full(6, float(rng.uniform(1.2, 2.8)))
    single = np.array([-float(rng.uniform(0.5, 1.4))])
    twice_largest = [
        np.concatenate([[2.9], expect.spread(rng, (6,), RANGES), [2.9]]) for _ in range(2)
    ]
    compare(softmax, equal, single, np.zeros(6), *twice_largest)


@test_case(
    name="whole numbers and float32",
    points=0.5,
    hidden=True,
    failure_message=(
        "Whole numbers must give decimals: does an array of yours copy an integer dtype?"
    ),
)
def test_types(softmax):
    rng = draw("softmax: types")
    whole = np.array([3, -2, 0, 5, -4, int(rng.choice([1, 2, 4]))])
    single = expect.spread(rng, (6,), RANGES).astype(np.float32)
    compare(softmax, whole, np.arange(6), np.array([-3, -1, -2, -4]), single)


@test_case(
    name="large, small and shifted scores, the argument left as it was",
    points=0.5,
    hidden=True,
    failure_message=(
        "Only differences between scores count, also when all are negative; keep z as it is."
    ),
)
def test_shifted(softmax):
    rng = draw("softmax: shifted")
    z = expect.spread(rng, (6,), RANGES)
    shifted = z + float(rng.uniform(12.2, 14.8))
    low = -np.append(rng.uniform(13, 19, size=5), rng.uniform(11.1, 11.9))
    whole = np.array([2, 8, 5, int(rng.choice([1, 3, 4, 6, 7]))])
    far = rng.uniform((18.2, -19.5, 3.0, 15.5), (18.8, -18.5, 8.0, 16.5))
    far = np.concatenate([far, [20.0, -20.0]])
    for answer in compare(
        softmax, z, shifted, np.roll(low, 3), whole, far, expect.spread(rng, (7,), RANGES) * 1e-3
    ):
        expect.unchanged(answer)
