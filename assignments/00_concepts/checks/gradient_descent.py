"""Checks that the answers have the right form; whether they are right is graded later."""

OK_FORMAT = False

from otter.test_files import test_case

from autograder import expect

name = "gradient_descent"


@test_case(
    name="the three places of w are numbers",
    failure_message=("Replace each None by a number, without quotation marks."),
)
def test_steps(answer_from_right, answer_second_step, answer_from_left):
    expect.number("answer_from_right", answer_from_right)
    expect.number("answer_second_step", answer_second_step)
    expect.number("answer_from_left", answer_from_left)


@test_case(
    name="answer_training names letters from A to G",
    failure_message=('Give letters only, such as "B" or ["A", "D"].'),
)
def test_training(answer_training):
    expect.letters("answer_training", answer_training, "ABCDEFG")
