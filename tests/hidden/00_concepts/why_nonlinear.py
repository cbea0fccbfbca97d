"""Checks of the answers of the question why_nonlinear."""

OK_FORMAT = False

from otter.test_files import test_case

from autograder import expect

name = "why_nonlinear_hidden"
points = 1

WRONG = expect.SEALED
"""The whole summary: which answer it is stays open until the hints are released."""


def statement(chosen, right, *wrong):
    """One statement is chosen, and others that contradict it are not."""
    expect.that(
        right in chosen and not chosen & set(wrong),
        WRONG,
        expected=f"with {right}, without {' and '.join(wrong)}",
        got=", ".join(sorted(chosen)),
    )


def equal(label, given, *accepted):
    """A number is one of those that are accepted."""
    expect.that(
        any(abs(given - each) <= 1e-6 for each in accepted),
        WRONG,
        expected=f"{label} = {accepted[0]:g}",
        got=f"{given:.7g}",
    )


@test_case(
    name="two linear layers are one",
    points=0.25,
    hidden=True,
    failure_message=(
        "Put the whole of z, with its bias, into brackets before you multiply. Slopes of "
        "functions in a row are not added."
    ),
)
def test_line(answer_slope, answer_intercept):
    equal("answer_slope", expect.number("answer_slope", answer_slope), 10)
    equal("answer_intercept", expect.number("answer_intercept", answer_intercept), 11)


@test_case(
    name="what depth is worth without activation functions",
    points=0.25,
    hidden=True,
    failure_message=(
        "A line put into a line is a line. A third, a fourth, a tenth layer: does the form of "
        "the function ever change? Speed of training is not the point."
    ),
)
def test_depth(answer_nonlinear):
    chosen = expect.letters("answer_nonlinear", answer_nonlinear, "ABCDEF")
    statement(chosen, "A", "B")


@test_case(
    name="what counts as non-linear",
    points=0.25,
    hidden=True,
    failure_message=(
        "Sketch the activation function that the statement speaks of. Is there a bend? What a "
        "straight line cannot separate, a chain of straight lines cannot either."
    ),
)
def test_linear(answer_nonlinear):
    chosen = expect.letters("answer_nonlinear", answer_nonlinear, "ABCDEF")
    statement(chosen, "C", "D")


@test_case(
    name="what the bends are for",
    points=0.25,
    hidden=True,
    failure_message=(
        "Count the corners of the curve in the picture. And are the patterns that we want to "
        "learn straight?"
    ),
)
def test_bends(answer_nonlinear):
    chosen = expect.letters("answer_nonlinear", answer_nonlinear, "ABCDEF")
    statement(chosen, "E", "F")
