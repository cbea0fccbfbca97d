"""Checks that the answers have the right form; whether they are right is graded later."""

OK_FORMAT = False

from otter.test_files import test_case

from autograder import expect

name = "scope"


@test_case(
    name="answer_scope names letters from A to H",
    failure_message=('Give letters only, such as "B" or ["A", "D"].'),
)
def test_scope(answer_scope):
    expect.letters("answer_scope", answer_scope, "ABCDEFGH")
