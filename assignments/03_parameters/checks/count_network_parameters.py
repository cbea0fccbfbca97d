"""Checks of count_network_parameters with networks to follow by hand."""

OK_FORMAT = False

from otter.test_files import test_case

from autograder import expect

name = "count_network_parameters"


def check_networks(function, cases):
    """Each case: inputs, layer sizes, parameters."""
    for input_dim, layer_sizes, expected in cases:
        answer = expect.call("count_network_parameters", function, input_dim, layer_sizes)
        expect.shape(answer, ())
        expect.exact(answer, expected)
        expect.unchanged(answer)


@test_case(
    name="networks of one layer and of several",
    failure_message=(
        "Write a table: for each layer its units, its inputs and its parameters. "
        "If count_layer_parameters fails its own check, repair that first."
    ),
)
def test_networks(count_network_parameters):
    cases = ((3, [5], 20), (3, [5, 2], 32), (2, [7, 3, 4], 61), (6, [5, 4, 3, 2], 82))
    check_networks(count_network_parameters, cases)


@test_case(
    name="the order of the layers, equal layers, layers of one",
    failure_message="What arrives at a layer is what the layer just before it gives.",
)
def test_order(count_network_parameters):
    cases = ((3, [2, 5], 23), (3, [3, 3], 24), (4, [1], 5), (1, [1, 1, 1], 6), (5, [1, 6], 18))
    check_networks(count_network_parameters, cases)


@test_case(
    name="no layers at all, and the list stays as it was",
    failure_message="Try layer_sizes = [], and print layer_sizes after the call.",
)
def test_empty_and_unchanged(count_network_parameters):
    check_networks(count_network_parameters, ((3, [], 0), (3, [5, 2], 32)))
