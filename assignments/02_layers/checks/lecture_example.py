"""Checks that the answers have the right form; whether they are right is graded later."""

OK_FORMAT = False

from otter.test_files import test_case

from autograder import expect

name = "lecture_example"


@test_case(
    name="the three lengths are whole numbers",
    failure_message="Replace each None by a whole number.",
)
def test_lengths(
    answer_first_output_length, answer_second_output_length, answer_second_weights_length
):
    for label, value in (
        ("answer_first_output_length", answer_first_output_length),
        ("answer_second_output_length", answer_second_output_length),
        ("answer_second_weights_length", answer_second_weights_length),
    ):
        number = float(expect.shape(expect.variable(label, value), ()))
        expect.that(
            number > 0 and number == round(number),
            f"{label} is not a whole number above 0",
            got=value,
        )


@test_case(
    name="the four ends of the ranges are numbers, low below high",
    failure_message="Replace each None by a decimal number such as 0.125; the low end first.",
)
def test_ranges(answer_first_low, answer_first_high, answer_second_low, answer_second_high):
    for layer, low, high in (
        ("first", answer_first_low, answer_first_high),
        ("second", answer_second_low, answer_second_high),
    ):
        low_end = float(expect.finite(number_of(f"answer_{layer}_low", low)))
        high_end = float(expect.finite(number_of(f"answer_{layer}_high", high)))
        expect.that(
            low_end < high_end,
            f"answer_{layer}_low is not below answer_{layer}_high",
            got=f"{expect.show(low)} and {expect.show(high)}",
        )


def number_of(label, value):
    """An answer variable that is one number."""
    answer = expect.variable(label, value)
    expect.shape(answer, ())
    return answer
