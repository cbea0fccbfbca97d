"""Checks of the answers of the question perceptron_parameters."""

OK_FORMAT = False

from otter.test_files import test_case

from autograder import expect

name = "perceptron_parameters_hidden"
points = 1

WRONG = expect.SEALED
"""The whole summary: which answer it is stays open until the hints are released."""


def equal(label, given, *accepted):
    """A number is one of those that are accepted."""
    expect.that(
        any(abs(given - each) <= 1e-6 for each in accepted),
        WRONG,
        expected=f"{label} = {accepted[0]:g}",
        got=f"{given:.7g}",
    )


@test_case(
    name="how many weights and how many parameters",
    points=0.25,
    hidden=True,
    failure_message=(
        "Each input has one weight of its own. What else does training change in a perceptron, "
        "and how often is it there?"
    ),
)
def test_counts(answer_weights, answer_parameters):
    equal("answer_weights", expect.number("answer_weights", answer_weights), 7)
    equal("answer_parameters", expect.number("answer_parameters", answer_parameters), 8)


@test_case(
    name="the pre-activation, and what the bias does in it",
    points=0.5,
    hidden=True,
    failure_message=(
        "Minus times minus is plus. The bias is multiplied by no input and is added once, so it "
        "is also there when all inputs are 0. No activation function is in it yet."
    ),
)
def test_pre_activation(answer_pre_activation, answer_at_zero):
    given = expect.number("answer_pre_activation", answer_pre_activation)
    equal("answer_pre_activation", given, 2.5)
    equal("answer_at_zero", expect.number("answer_at_zero", answer_at_zero), -1.5)


@test_case(
    name="the output",
    points=0.25,
    hidden=True,
    failure_message=(
        "The activation function gets the complete pre-activation, bias included, and is "
        "applied once: not to each product, and not before the bias is added."
    ),
)
def test_output(answer_pre_activation, answer_output):
    try:
        own = expect.number("answer_pre_activation", answer_pre_activation)
    except expect.Failure:
        own = 2.5
    accepted = [6.25]
    if min(abs(own), abs(own - 1)) > 0.1:
        # a wrong pre-activation has cost its points already; 0 and 1 are their own squares, and do
        # not show that there was an activation function
        accepted.append(own * own)
    equal("answer_output", expect.number("answer_output", answer_output), *accepted)
