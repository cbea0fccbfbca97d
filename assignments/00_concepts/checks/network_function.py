"""Checks that the answers have the right form; whether they are right is graded later."""

OK_FORMAT = False

from otter.test_files import test_case

from autograder import expect

name = "network_function"


@test_case(
    name="the two dimensions are whole numbers",
    failure_message=("Replace each None by a whole number, without quotation marks."),
)
def test_dimensions(answer_input_dimension, answer_output_dimension):
    expect.whole("answer_input_dimension", answer_input_dimension)
    expect.whole("answer_output_dimension", answer_output_dimension)


@test_case(
    name="answer_composition is one letter from A to D",
    failure_message=('Give one letter, such as "B".'),
)
def test_composition(answer_composition):
    expect.letter("answer_composition", answer_composition, "ABCD")


@test_case(
    name="answer_network names letters from A to F",
    failure_message=('Give letters only, such as "B" or ["A", "D"].'),
)
def test_network(answer_network):
    expect.letters("answer_network", answer_network, "ABCDEF")
