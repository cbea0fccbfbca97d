"""Checks of count_layer_parameters with layers small enough to draw."""

OK_FORMAT = False

from otter.test_files import test_case

from autograder import expect

name = "count_layer_parameters"


def check_layers(function, cases):
    """Each case: perceptrons, inputs, parameters."""
    for num_perceptrons, dim, expected in cases:
        answer = expect.call("count_layer_parameters", function, num_perceptrons, dim)
        expect.shape(answer, ())
        expect.exact(answer, expected)


@test_case(
    name="layers with several perceptrons and inputs",
    failure_message="Draw the layer: count the lines into each perceptron, then its bias.",
)
def test_layers(count_layer_parameters):
    check_layers(count_layer_parameters, ((2, 3, 8), (5, 3, 20), (2, 5, 12), (6, 9, 60)))


@test_case(
    name="perceptrons and inputs in the right places",
    failure_message="Compare 2 perceptrons with 5 inputs and 5 perceptrons with 2 inputs.",
)
def test_places(count_layer_parameters):
    check_layers(count_layer_parameters, ((2, 5, 12), (5, 2, 15), (1, 7, 8), (7, 1, 14)))


@test_case(
    name="a single perceptron, a single input, and as many of both",
    failure_message="The rule has no exceptions: try (1, 1), (4, 4), (1, 6) and (6, 1) by hand.",
)
def test_special(count_layer_parameters):
    check_layers(
        count_layer_parameters, ((1, 1, 2), (4, 4, 20), (10, 10, 110), (1, 6, 7), (6, 1, 12))
    )
