"""Checks of the answers of the question why_now."""

OK_FORMAT = False

from otter.test_files import test_case

from autograder import expect

name = "why_now_hidden"
points = 1

ALLOWED = "ABC"

WRONG = expect.SEALED
"""The whole summary: which answer it is stays open until the hints are released."""


def entries(label, value, expected):
    """Some entries of a matching have these letters."""
    given = expect.matching(label, value, tuple(expected), ALLOWED)
    expect.that(given == expected, WRONG, expected=expected, got=given)


def statement(chosen, right, *wrong):
    """One statement is chosen, and others that contradict it are not."""
    expect.that(
        right in chosen and not chosen & set(wrong),
        WRONG,
        expected=f"with {right}, without {' and '.join(wrong)}",
        got=", ".join(sorted(chosen)),
    )


@test_case(
    name="hardware or software",
    points=0.25,
    hidden=True,
    failure_message=(
        "The T of TPU and the Tensor of TensorFlow are the same word, but one of the two is a "
        "chip and the other one is a program. What you import is software."
    ),
)
def test_chip_or_program(answer_why_now_reasons):
    expected = {"TPU": "A", "TensorFlow": "B", "ready-made derivatives": "B"}
    entries("answer_why_now_reasons", answer_why_now_reasons, expected)


@test_case(
    name="hardware or data",
    points=0.25,
    hidden=True,
    failure_message=(
        "Millions of examples are something to learn from; cores are something to compute with."
    ),
)
def test_chip_or_examples(answer_why_now_reasons):
    expected = {"V100": "A", "ImageNet": "C", "photos on the internet": "C"}
    entries("answer_why_now_reasons", answer_why_now_reasons, expected)


@test_case(
    name="why large networks need the hardware",
    points=0.25,
    hidden=True,
    failure_message=(
        "Did networks become smaller or larger over the years? And what can many small cores do "
        "at the same time?"
    ),
)
def test_size(answer_why_now):
    chosen = expect.letters("answer_why_now", answer_why_now, "ABCD")
    statement(chosen, "B", "C")


@test_case(
    name="new tools for an old idea",
    points=0.25,
    hidden=True,
    failure_message=(
        "Look up when the first perceptron was built. What is young is what runs the networks, "
        "not the thought of them."
    ),
)
def test_idea(answer_why_now):
    chosen = expect.letters("answer_why_now", answer_why_now, "ABCD")
    statement(chosen, "D", "A")
