"""Hidden checks of plot_activation: drawn functions and grids, never pixels."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw
from solutions import activations as reference

name = "plot_activation_hidden"
points = 1


def drawn_curve(rng):
    """A function of our own that no student could have hard-coded."""
    height, width, tilt = (float(number) for number in rng.uniform(0.5, 2.0, size=3))

    def curve(x):
        return height * np.arctan(width * np.asarray(x, dtype=float)) + tilt * np.cos(x)

    return curve


def drawn_grid(rng):
    """Ends and number of points; none of the numbers that a student may have fixed."""
    lo = float(rng.uniform(-8, 2))
    return lo, lo + float(rng.uniform(3, 9)), int(rng.choice([23, 27, 29, 33, 37]))


def parts(answer):
    """The three returned things as a list; fails unless there are three."""
    expect.that(answer.value is not None, "plot_activation returned None", answer)
    try:
        values = [answer.value[position] for position in range(len(answer.value))]
    except (TypeError, KeyError, IndexError, AttributeError):
        values = []
    expect.that(len(values) == 3, "plot_activation must return three things: (x, y, ax)", answer)
    return values


def check_grid(grid, make_grid, lo, hi, n):
    """The returned grid against the right one, or against the student's own wrong make_grid."""
    expected = reference.make_grid(lo, hi, n)
    try:
        return expect.close(grid, expected)
    except expect.Failure:
        if make_grid is None:
            raise
        try:
            own = expect.numbers(expect.call("make_grid", make_grid, lo, hi, n))
            return expect.close(grid, own)
        except expect.Failure:
            pass
        raise


def read(ax, answer):
    """Data of the lines, and both labels, of what should be an Axes."""
    try:
        lines = [np.asarray(line.get_xydata(), dtype=float) for line in ax.lines]
        return lines, str(ax.get_xlabel()), str(ax.get_ylabel())
    except (AttributeError, TypeError, ValueError):
        expect.that(False, "the third thing returned is not a matplotlib Axes", answer)


@test_case(
    name="the grid and the values of f",
    points=0.5,
    hidden=True,
    failure_message=(
        "x is the grid with both ends, y is f evaluated on it: use the arguments f, lo, hi, n."
    ),
)
def test_values(plot_activation, make_grid, plt):
    rng = draw("plot_activation: values")
    plt.close("all")
    curve, grid = drawn_curve(rng), drawn_grid(rng)
    answer = expect.call("plot_activation", plot_activation, curve, *grid)
    x, y, _ = parts(answer)
    used = check_grid(answer.part(x, "x of plot_activation"), make_grid, *grid)
    expect.close(answer.part(y, "y of plot_activation"), curve(used))
    plt.close("all")


@test_case(
    name="the line and the labels on the Axes",
    points=0.5,
    hidden=True,
    failure_message=(
        "Draw with plot, label both axes, and return the Axes itself (plt.gca()) as third."
    ),
)
def test_axes(plot_activation, plt):
    rng = draw("plot_activation: axes")
    plt.close("all")
    curve, grid = drawn_curve(rng), drawn_grid(rng)
    answer = expect.call("plot_activation", plot_activation, curve, *grid)
    x, _, ax = parts(answer)
    grid_x = expect.finite(answer.part(x, "x of plot_activation"))
    expect.that(grid_x.ndim == 1, "x of plot_activation is not one row of points", answer)
    lines, label_x, label_y = read(ax, answer)
    wanted = np.column_stack([grid_x, curve(grid_x)])
    shown = any(line.shape == wanted.shape and np.allclose(line, wanted) for line in lines)
    expect.that(shown, "no line of the Axes runs through the points (x, f(x))", answer)
    expect.that(label_x.strip(" $").lower() == "x", 'the x axis is not labelled "x"', answer)
    expect.that(label_y.strip() != "", "the y axis has no label", answer)
    plt.close("all")
