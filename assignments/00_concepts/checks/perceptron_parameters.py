"""Checks that the answers have the right form; whether they are right is graded later."""

OK_FORMAT = False

from otter.test_files import test_case

from autograder import expect

name = "perceptron_parameters"


@test_case(
    name="the two counts are whole numbers",
    failure_message=("Replace each None by a whole number, without quotation marks."),
)
def test_counts(answer_weights, answer_parameters):
    expect.whole("answer_weights", answer_weights)
    expect.whole("answer_parameters", answer_parameters)


@test_case(
    name="the three values are numbers",
    failure_message=("Replace each None by a number, without quotation marks."),
)
def test_values(answer_pre_activation, answer_output, answer_at_zero):
    expect.number("answer_pre_activation", answer_pre_activation)
    expect.number("answer_output", answer_output)
    expect.number("answer_at_zero", answer_at_zero)
