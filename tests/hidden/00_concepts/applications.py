"""Checks of the answers of the question applications."""

OK_FORMAT = False

from otter.test_files import test_case

from autograder import expect

name = "applications_hidden"
points = 1

ALLOWED = "ABCD"

WRONG = expect.SEALED
"""The whole summary: which answer it is stays open until the hints are released."""


def entries(label, value, expected):
    """Some entries of a matching have these letters."""
    given = expect.matching(label, value, tuple(expected), ALLOWED)
    expect.that(given == expected, WRONG, expected=expected, got=given)


@test_case(
    name="what a picture shows, or what somebody likes",
    points=0.25,
    hidden=True,
    failure_message=(
        "To recognise a face one needs the picture, no list of what this person bought before. "
        "And a shop that knows your basket needs no picture of you."
    ),
)
def test_picture_or_taste(answer_applications):
    expected = {"face unlock": "A", "online shop": "C"}
    entries("answer_applications", answer_applications, expected)


@test_case(
    name="to see, or to move",
    points=0.25,
    hidden=True,
    failure_message=(
        "A camera that gives names to things does not move anything. A machine with arms may "
        "use such a camera, but what comes out in the end is a movement."
    ),
)
def test_see_or_move(answer_applications):
    expected = {"street camera": "A", "kitchen helper": "D"}
    entries("answer_applications", answer_applications, expected)


@test_case(
    name="to hear words, or to work on words",
    points=0.25,
    hidden=True,
    failure_message=(
        "Does sound come in, or are there letters from the start? A program that only writes "
        "down what it hears need not know what the words mean."
    ),
)
def test_hear_or_read(answer_applications):
    expected = {"dictation": "A", "chatbot": "B"}
    entries("answer_applications", answer_applications, expected)


@test_case(
    name="to work on a text, or to guess a taste",
    points=0.25,
    hidden=True,
    failure_message=(
        "Is there one text whose meaning matters, or does the program guess a wish from what "
        "was liked before?"
    ),
)
def test_text_or_taste(answer_applications):
    expected = {"translation": "B", "next film": "C"}
    entries("answer_applications", answer_applications, expected)
