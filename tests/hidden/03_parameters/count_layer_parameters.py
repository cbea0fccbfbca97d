"""Checks of count_layer_parameters on drawn layers."""

OK_FORMAT = False

from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw
from solutions import parameters as reference

name = "count_layer_parameters_hidden"
points = 2


def check_layer(function, num_perceptrons, dim):
    """One layer against the reference."""
    num_perceptrons, dim = int(num_perceptrons), int(dim)
    expected = reference.count_layer_parameters(num_perceptrons, dim)
    answer = expect.call("count_layer_parameters", function, num_perceptrons, dim)
    expect.shape(answer, ())
    expect.exact(answer, expected)


@test_case(
    name="layers with several perceptrons and inputs",
    points=1,
    hidden=True,
    failure_message="Draw the layer: count the lines into each perceptron, then its bias.",
)
def test_layers(count_layer_parameters):
    rng = draw("count_layer_parameters: layers")
    for low, high in ((2, 9), (10, 60), (100, 300)):
        for _ in range(3):
            small, large = rng.choice(range(low, high + 1), size=2, replace=False)
            check_layer(count_layer_parameters, small, large)
    # an odd number above 2048, which half precision cannot hold
    odd, even = 2 * rng.integers(50, 150, size=2) + (1, 0)
    check_layer(count_layer_parameters, odd, even)


@test_case(
    name="perceptrons and inputs in the right places",
    points=0.5,
    hidden=True,
    failure_message="Compare 2 perceptrons with 5 inputs and 5 perceptrons with 2 inputs.",
)
def test_places(count_layer_parameters):
    rng = draw("count_layer_parameters: places")
    for _ in range(4):
        few, many = rng.integers(2, 8), rng.integers(10, 200)
        check_layer(count_layer_parameters, few, many)
        check_layer(count_layer_parameters, many, few)


@test_case(
    name="a single perceptron, a single input, and as many of both",
    points=0.5,
    hidden=True,
    failure_message="The rule has no exceptions: try (1, 1), (4, 4), (1, 6) and (6, 1) by hand.",
)
def test_special(count_layer_parameters):
    rng = draw("count_layer_parameters: special")
    check_layer(count_layer_parameters, 1, 1)
    for low, high in ((2, 9), (10, 200)):
        size = rng.integers(low, high + 1)
        check_layer(count_layer_parameters, size, size)
        check_layer(count_layer_parameters, 1, size)
        check_layer(count_layer_parameters, size, 1)
