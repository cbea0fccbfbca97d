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


READ = (
    "lambda ax: ([np.asarray(line.get_xydata(), dtype=float) for line in ax.lines], "
    "str(ax.get_xlabel()), str(ax.get_ylabel()))"
)
"""Data of the lines, and both labels, of what should be an Axes."""
CLOSE = "__import__('matplotlib.pyplot').pyplot.close('all')"


def record(plot_activation, curve, grid):
    """One drawing: the call, outcomes of reading x and y as numbers, and what the Axes shows."""
    expect.student_side(CLOSE)
    answer = expect.call("plot_activation", plot_activation, curve, *grid)
    x, y, ax = parts(answer)
    in_x = expect.outcome_of(lambda: expect.finite(answer.part(x, "x of plot_activation")))
    in_y = expect.outcome_of(lambda: expect.finite(answer.part(y, "y of plot_activation")))
    try:
        shown = expect.student_side(READ, ax)
    except (AttributeError, TypeError, ValueError):
        shown = None
    expect.student_side(CLOSE)
    return answer.part("three things", answer.name), in_x, in_y, shown


def judged(judge, function):
    """Judge with a stand-in for make_grid, or else with the student's own.

    A mistake in make_grid has cost its points already; it does not cost again, and excuses nothing.

    Args:
        judge: given a record, the curve, the grid's ends, and the grids of which one is right,
            raises what is wrong.
    """
    expect.defined("plot_activation", function)
    rng = draw("plot_activation")
    curve, grid, bend = drawn_curve(rng), drawn_grid(rng), float(rng.uniform(1.6, 2.4))
    text = f"lambda lo, hi, n: lo + (hi - lo) * np.linspace(0, 1, n) ** {bend}"
    straight, bent = reference.make_grid(*grid), eval(text, {"np": np})(*grid)

    def recorded(label):
        return expect.once(label, function, lambda: record(function, curve, grid))

    try:
        with expect.stand_ins(function, {"make_grid": text}):
            judge(recorded("a drawing with a stand-in"), curve, [straight, bent])
    except (AttributeError, TypeError, expect.Failure):
        judge(recorded("a drawing"), curve, [straight])


def check_grid(answer, x, right):
    """The returned grid, which is one of those that are right."""
    part = answer.part(x(), "x of plot_activation")
    for other in right[1:]:
        try:
            return expect.close(part, other)
        except expect.Failure:
            pass
    return expect.close(part, right[0])


@test_case(
    name="the grid and the values of f",
    points=0.5,
    hidden=True,
    failure_message=(
        "x is the grid with both ends, y is f evaluated on it: use the arguments f, lo, hi, n."
    ),
)
def test_values(plot_activation):
    def judge(drawing, curve, right):
        answer, x, y, _ = drawing
        used = check_grid(answer, x, right)
        expect.close(answer.part(y(), "y of plot_activation"), curve(used))

    judged(judge, plot_activation)


@test_case(
    name="the line and the labels on the Axes",
    points=0.5,
    hidden=True,
    failure_message=(
        "Draw with plot, label both axes, and return the Axes itself (plt.gca()) as third."
    ),
)
def test_axes(plot_activation):
    def judge(drawing, curve, _):
        answer, x, _, shown = drawing
        grid_x = x()
        row = grid_x.ndim == 1 and len(set(grid_x.tolist())) > 1
        expect.that(row, "x of plot_activation is not one row of different points", answer)
        expect.that(shown is not None, "the third thing returned is not a matplotlib Axes", answer)
        lines, label_x, label_y = shown
        wanted = np.column_stack([grid_x, curve(grid_x)])
        drawn = any(line.shape == wanted.shape and np.allclose(line, wanted) for line in lines)
        expect.that(drawn, "no line of the Axes runs through the points (x, f(x))", answer)
        expect.that(label_x.strip(" $").lower() == "x", 'the x axis is not labelled "x"', answer)
        expect.that(label_y.strip() != "", "the y axis has no label", answer)

    judged(judge, plot_activation)
