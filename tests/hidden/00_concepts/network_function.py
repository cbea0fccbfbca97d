"""Checks of the answers of the question network_function."""

OK_FORMAT = False

from otter.test_files import test_case

from autograder import expect

name = "network_function_hidden"
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


def equal(label, given, *accepted):
    """A number is one of those that are accepted."""
    expect.that(
        any(abs(given - each) <= 1e-6 for each in accepted),
        WRONG,
        expected=f"{label} = {accepted[0]:g}",
        got=f"{given:.7g}",
    )


@test_case(
    name="the dimensions of a network",
    points=0.25,
    hidden=True,
    failure_message=(
        "A flat array of a picture has one number for each pixel, not for each side of it. What "
        "comes out is what the last layer gives; the layers in between do not count."
    ),
)
def test_dimensions(answer_input_dimension, answer_output_dimension):
    given = expect.number("answer_input_dimension", answer_input_dimension)
    equal("answer_input_dimension", given, 144)
    given = expect.number("answer_output_dimension", answer_output_dimension)
    equal("answer_output_dimension", given, 26)


@test_case(
    name="layers one after another",
    points=0.25,
    hidden=True,
    failure_message=(
        "A layer takes what the layer before gives. Sums and products would send x into every "
        "layer. And in f(g(x)), is it f or g that sees x first?"
    ),
)
def test_composition(answer_composition):
    given = expect.letter("answer_composition", answer_composition, "ABCD")
    expect.that(given == "C", WRONG, expected="C", got=given)


@test_case(
    name="what feed-forward means",
    points=0.25,
    hidden=True,
    failure_message=("In a feed-forward network one cannot walk along the arrows in a circle."),
)
def test_feed_forward(answer_network):
    chosen = expect.letters("answer_network", answer_network, "ABCDEF")
    statement(chosen, "B", "A")


@test_case(
    name="what the error depends on",
    points=0.125,
    hidden=True,
    failure_message=(
        "The last layer computes with numbers that the earlier layers gave to it. What happens "
        "to them if an early weight is changed?"
    ),
)
def test_error(answer_network):
    chosen = expect.letters("answer_network", answer_network, "ABCDEF")
    statement(chosen, "D", "C")


@test_case(
    name="the likeness to the brain",
    points=0.125,
    hidden=True,
    failure_message=(
        "The brain gave the idea, not the size and not the working. The network for the Iris "
        "flowers is tiny."
    ),
)
def test_brain(answer_network):
    chosen = expect.letters("answer_network", answer_network, "ABCDEF")
    statement(chosen, "F", "E")
