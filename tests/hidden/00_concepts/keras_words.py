"""Checks of the answers of the question keras_words."""

OK_FORMAT = False

from otter.test_files import test_case

from autograder import expect

name = "keras_words_hidden"
points = 1

ALLOWED = "ABCDEFG"

WRONG = expect.SEALED
"""The whole summary: which answer it is stays open until the hints are released."""


def entries(label, value, expected):
    """Some entries of a matching have these letters."""
    given = expect.matching(label, value, tuple(expected), ALLOWED)
    expect.that(given == expected, WRONG, expected=expected, got=given)


def equal(label, given, *accepted):
    """A number is one of those that are accepted."""
    expect.that(
        any(abs(given - each) <= 1e-6 for each in accepted),
        WRONG,
        expected=f"{label} = {accepted[0]:g}",
        got=f"{given:.7g}",
    )


@test_case(
    name="layer, model, Sequential",
    points=0.25,
    hidden=True,
    failure_message=(
        "A layer is a single part. Every Sequential is a model, but not every model is a "
        "Sequential: only one of the two words allows branches."
    ),
)
def test_structure(answer_keras_words):
    expected = {"layer": "D", "model": "G", "Sequential": "B"}
    entries("answer_keras_words", answer_keras_words, expected)


@test_case(
    name="epoch, batch, validation set",
    points=0.25,
    hidden=True,
    failure_message=(
        "After which of them has every training example been used once, and after which have "
        "the parameters been changed once? And which examples are never trained on?"
    ),
)
def test_training(answer_keras_words):
    expected = {"epoch": "C", "batch": "E", "validation set": "A"}
    entries("answer_keras_words", answer_keras_words, expected)


@test_case(
    name="how many updates",
    points=0.25,
    hidden=True,
    failure_message=(
        "Examples that are held out make no updates. The last, smaller batch does make one. The "
        "number of epochs multiplies the updates, not the examples."
    ),
)
def test_updates(answer_validation_samples, answer_updates_per_epoch, answer_updates_in_all):
    equal(
        "answer_validation_samples",
        expect.number("answer_validation_samples", answer_validation_samples),
        100,
    )
    equal(
        "answer_updates_per_epoch",
        expect.number("answer_updates_per_epoch", answer_updates_per_epoch),
        23,
    )
    equal(
        "answer_updates_in_all", expect.number("answer_updates_in_all", answer_updates_in_all), 230
    )


@test_case(
    name="out of memory",
    points=0.25,
    hidden=True,
    failure_message=(
        "The examples of one batch are in memory together. More epochs take longer, but need no "
        "more memory; printing hardly needs any."
    ),
)
def test_memory(answer_out_of_memory):
    given = expect.letter("answer_out_of_memory", answer_out_of_memory, "ABCD")
    expect.that(given == "C", WRONG, expected="C", got=given)
