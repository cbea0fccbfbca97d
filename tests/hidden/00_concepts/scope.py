"""Checks of the answers of the question scope."""

OK_FORMAT = False

from otter.test_files import test_case

from autograder import expect

name = "scope_hidden"
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


@test_case(
    name="which of the fields holds which",
    points=0.25,
    hidden=True,
    failure_message=(
        "A method in an inner ring belongs to every ring round it. Is a method of the outer "
        "ring always in the inner one too?"
    ),
)
def test_nesting(answer_scope):
    chosen = expect.letters("answer_scope", answer_scope, "ABCDEFGH")
    statement(chosen, "B", "A")


@test_case(
    name="what machine learning is, and what it is not",
    points=0.25,
    hidden=True,
    failure_message=(
        "Machine learning adjusts itself to examples. Ask of each method: does it learn from "
        "examples, and does it use a neural network with several layers?"
    ),
)
def test_learning(answer_scope):
    chosen = expect.letters("answer_scope", answer_scope, "ABCDEFGH")
    statement(chosen, "C", "D")


@test_case(
    name="features made by hand",
    points=0.25,
    hidden=True,
    failure_message=(
        "Who chose the columns of the spam table, and when: a person beforehand, or the filter "
        "while it was trained?"
    ),
)
def test_hand_made(answer_scope):
    chosen = expect.letters("answer_scope", answer_scope, "ABCDEFGH")
    statement(chosen, "E", "F")


@test_case(
    name="features that are learned",
    points=0.25,
    hidden=True,
    failure_message=(
        "In deep learning the early layers are trained together with the last ones. What does "
        "every training need to look at?"
    ),
)
def test_learned(answer_scope):
    chosen = expect.letters("answer_scope", answer_scope, "ABCDEFGH")
    statement(chosen, "G", "H")
