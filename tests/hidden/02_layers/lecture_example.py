"""Checks of the answers on the lecture's two layers."""

OK_FORMAT = False

from otter.test_files import test_case

from autograder import expect

name = "lecture_example_hidden"
points = 1

TOLERANCE = 0.00105
"""A third decimal that was cut off instead of rounded is right too."""


def check_bound(label, value, expected):
    """A bound to three decimals."""
    expect.close(expect.variable(label, value), expected, rtol=0, atol=TOLERANCE)


@test_case(
    name="how many numbers come out and how many weights go in",
    points=0.25,
    hidden=True,
    failure_message=(
        "Perceptrons count the outputs. Inputs plus one bias count the numbers of an array."
    ),
)
def test_lengths(
    answer_first_output_length, answer_second_output_length, answer_second_weights_length
):
    expect.exact(expect.variable("answer_first_output_length", answer_first_output_length), 5)
    expect.exact(expect.variable("answer_second_output_length", answer_second_output_length), 2)
    expect.exact(expect.variable("answer_second_weights_length", answer_second_weights_length), 6)


@test_case(
    name="the range of the first layer's outputs",
    points=0.5,
    hidden=True,
    failure_message=(
        "A weight on a negative input pulls down, the bias pushes up: set each to 0 or 1."
    ),
)
def test_first(answer_first_low, answer_first_high):
    check_bound("answer_first_low", answer_first_low, 0.0911230)
    check_bound("answer_first_high", answer_first_high, 0.9811090)


@test_case(
    name="the range of the second layer's outputs",
    points=0.25,
    hidden=True,
    failure_message=(
        "All inputs of the second layer are positive: which weights make the sum smallest?"
    ),
)
def test_second(answer_second_low, answer_second_high):
    check_bound("answer_second_low", answer_second_low, 0.5)
    check_bound("answer_second_high", answer_second_high, 0.9771772)
