"""Public checks of make_grid: fixed grids with known points."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "make_grid"


@test_case(name="points of the grid", failure_message="n points have n - 1 gaps between them.")
def test_points(make_grid):
    expect.gives(
        "make_grid",
        make_grid,
        ((0, 2, 5), [0.0, 0.5, 1.0, 1.5, 2.0]),
        ((-3.0, 4.5, 2), [-3.0, 4.5]),
        ((1, 2, 6), np.arange(10, 21, 2) / 10),
    )
