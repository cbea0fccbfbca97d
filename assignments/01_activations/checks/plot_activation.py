"""Public checks of plot_activation: the values that it returns, and the Axes."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "plot_activation"


def curve(x):
    """The function that the checks let the student draw; takes numbers and arrays."""
    return 2.0 * np.cos(x) + np.asarray(x) / 3.0


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
    "ax.get_xlabel(), ax.get_ylabel())"
)


def drawing(plot_activation):
    """One call, what it returned for x and y, the type of the third, and what that shows."""

    def make():
        answer = expect.call("plot_activation", plot_activation, curve, -1.0, 2.0, 4)
        x, y, ax = parts(answer)
        in_x = expect.outcome_of(lambda: expect.finite(answer.part(x, "x of plot_activation")))
        in_y = expect.outcome_of(lambda: expect.finite(answer.part(y, "y of plot_activation")))
        try:
            shown = expect.student_side(READ, ax)
        except (AttributeError, TypeError, ValueError):
            shown = None
        return answer.part("three things", answer.name), in_x, in_y, expect.type_name(ax), shown

    expect.defined("plot_activation", plot_activation)
    return expect.once("a drawing, in public", plot_activation, make)


@test_case(
    name="the grid and the values of f",
    failure_message="x is the grid with both ends, y is f evaluated on it, whatever f is.",
)
def test_values(plot_activation):
    answer, x, y, _, _ = drawing(plot_activation)
    expect.close(answer.part(x(), "x of plot_activation"), np.array([-1.0, 0.0, 1.0, 2.0]))
    expected = 2.0 * np.cos([-1.0, 0.0, 1.0, 2.0]) + np.array([-1.0, 0.0, 1.0, 2.0]) / 3.0
    expect.close(answer.part(y(), "y of plot_activation"), expected)


@test_case(
    name="the line and the labels on the Axes",
    failure_message="Draw with plot, label both axes, and return the Axes (plt.gca()) as third.",
)
def test_axes(plot_activation):
    answer, _, _, kind, shown = drawing(plot_activation)
    expect.that(
        shown is not None, "the third thing returned is not a matplotlib Axes", answer, got=kind
    )
    lines, label_x, label_y = shown
    x = np.array([-1.0, 0.0, 1.0, 2.0])
    wanted = np.column_stack([x, 2.0 * np.cos(x) + x / 3.0])
    found = any(line.shape == wanted.shape and np.allclose(line, wanted) for line in lines)
    expect.that(found, "no line of the Axes runs through the points (x, f(x))", answer)
    named = str(label_x).strip(" $").lower() == "x"
    label = f"the label {str(label_x)!r}"
    expect.that(named, 'the x axis is not labelled "x"', answer, 'the label "x"', label)
    expect.that(str(label_y).strip() != "", "the y axis has no label", answer, "any text", "none")
