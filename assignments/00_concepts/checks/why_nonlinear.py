"""Checks that the answers have the right form; whether they are right is graded later."""

OK_FORMAT = False

from otter.test_files import test_case

from autograder import expect

name = "why_nonlinear"


@test_case(
    name="slope and intercept are numbers",
    failure_message=("Replace each None by a number, without quotation marks."),
)
def test_line(answer_slope, answer_intercept):
    expect.number("answer_slope", answer_slope)
    expect.number("answer_intercept", answer_intercept)


@test_case(
    name="answer_nonlinear names letters from A to F",
    failure_message=('Give letters only, such as "B" or ["A", "D"].'),
)
def test_nonlinear(answer_nonlinear):
    expect.letters("answer_nonlinear", answer_nonlinear, "ABCDEF")
