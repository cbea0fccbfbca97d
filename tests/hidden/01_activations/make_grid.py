"""Hidden checks of make_grid: drawn ends and numbers of points."""

OK_FORMAT = False

from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw
from solutions import activations as reference

name = "make_grid_hidden"
points = 1


def compare(make_grid, *grids):
    """Grids, each given as (lo, hi, n), against the reference."""
    for grid, answer in zip(grids, expect.calls("make_grid", make_grid, grids), strict=True):
        expect.close(answer, reference.make_grid(*grid))


def steps(rng, n):
    """Grids on which counting with np.arange is sure to go wrong, whatever is drawn.

    The first has a step without rounding error, so that the end is left out. On the second,
    rounding makes np.arange(lo, hi + step, step) one too long. On the third, rounding puts the end
    into np.arange(lo, hi, step), so that it must not be appended.
    """
    lo, step = int(rng.integers(-9, -1)), float(rng.choice([0.25, 0.5, 1.5, 2.5]))
    return (lo, lo + step * (n - 1), n), (1.0, 1.3, 4), (0.0, 2.1, 8)


@test_case(
    name="points of the grid",
    points=0.5,
    hidden=True,
    failure_message=(
        "n points have n - 1 gaps: what is the step, and is hi itself among the points?"
    ),
)
def test_points(make_grid):
    rng = draw("make_grid: points")
    grids = []
    # one n twice: each grid must be computed anew
    for n in (int(rng.integers(6, 10)), 57, 57, 101):
        lo = float(rng.uniform(-9, -4.5))
        grids.append((lo, lo + float(rng.uniform(5.5, 9)), n))
    compare(make_grid, *grids, *steps(rng, int(rng.integers(6, 12))), (-2, 2, 5))


@test_case(
    name="ends of every kind",
    points=0.5,
    hidden=True,
    failure_message="Do lo and hi both count, also when they are whole numbers or both negative?",
)
def test_ends(make_grid):
    rng = draw("make_grid: ends")
    low, width = int(rng.integers(2, 9)), int(rng.integers(4, 11))
    whole = (low, low + width, 13), (-low - width, -low, 13)
    ends = float(rng.uniform(-0.9, -0.1)), float(rng.uniform(0.1, 0.9)), 2
    short = 0, float(rng.uniform(0.011, 0.019)), 8
    compare(make_grid, *whole, ends, short, *steps(rng, int(rng.integers(6, 12))))
