"""Checks of compute_output_for_layer with numbers that can be checked by hand."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "compute_output_for_layer"


def double(z):
    """Twice the number."""
    return 2.0 * z


def plus_ten(z):
    """Ten more; 10 at 0."""
    return z + 10.0


def squared(z):
    """The square."""
    return z**2


def example_layer():
    """Three perceptrons with two inputs each, every one with another function."""
    return [
        {"weights": np.array([1.0, 0.5, 0.25]), "activation_function": double},
        {"weights": np.array([-3.0, 1.0, 2.0]), "activation_function": plus_ten},
        {"weights": np.array([0.5, -1.0, 1.5]), "activation_function": squared},
    ]


@test_case(
    name="values for a list and for an array",
    failure_message=(
        "Work out the two perceptrons of the worked example by hand and print each step."
    ),
)
def test_values(compute_output_for_layer):
    # pre-activations 1.75, -3 and -3
    for X in ([2.0, -1.0], np.array([2.0, -1.0]), [2, -1]):
        answer = expect.call(
            "compute_output_for_layer", compute_output_for_layer, X, example_layer()
        )
        expect.close(answer, [3.5, 7.0, 9.0])
    one = [{"weights": np.array([1.0, 2.0, 3.0, 4.0]), "activation_function": plus_ten}]
    answer = expect.call("compute_output_for_layer", compute_output_for_layer, [1.0, 0.5, 2.0], one)
    expect.close(answer, [22.5])


@test_case(
    name="an input of zeros leaves the bias",
    failure_message=(
        "With an input of zeros the output is the activation of the bias: what is yours?"
    ),
)
def test_bias(compute_output_for_layer):
    X = [0.0, 0.0]
    answer = expect.call("compute_output_for_layer", compute_output_for_layer, X, example_layer())
    expect.close(answer, [2.0, 7.0, 0.25])


@test_case(
    name="each function is called once, with one number",
    failure_message=(
        "Sum first; then call the function stored in this perceptron, once, on the sum."
    ),
)
def test_activation(compute_output_for_layer):
    seen = []

    def noted(z):
        seen.append(np.array(z, dtype=float))
        return 2.0 * z

    layer = [{"weights": np.array([1.0, 0.5, 0.25]), "activation_function": noted}]
    answer = expect.call("compute_output_for_layer", compute_output_for_layer, [2.0, -1.0], layer)
    expect.numbers(answer)
    expect.that(
        len(seen) == 1 and seen[0].size == 1,
        "the perceptron's activation function was not called exactly once with one number",
        answer,
        expected="one call with 1.75",
        got=f"{len(seen)} calls with {expect.show(seen)}",
    )
    expect.close(answer.part(seen[0].reshape(()), "the number given to the activation"), 1.75)


@test_case(
    name="outputs go into a next layer",
    failure_message=(
        "Two layers by hand: does each call return one plain number for each perceptron?"
    ),
)
def test_chain(compute_output_for_layer):
    first = expect.call(
        "compute_output_for_layer", compute_output_for_layer, [2.0, -1.0], example_layer()
    )
    expect.shape(first, (3,))
    layer = [{"weights": np.array([1.0, 2.0, -1.0, 3.0]), "activation_function": double}]
    second = expect.call("compute_output_for_layer", compute_output_for_layer, first.value, layer)
    expect.close(second, [56.0])


@test_case(
    name="X and the layer stay as they were",
    failure_message="Print the layer and X before and after the call: what is different?",
)
def test_unchanged(compute_output_for_layer):
    for X in ([2.0, -1.0], np.array([2.0, -1.0])):
        answer = expect.call(
            "compute_output_for_layer", compute_output_for_layer, X, example_layer()
        )
        first = expect.numbers(answer)
        expect.unchanged(answer)
        again = expect.call(
            "compute_output_for_layer", compute_output_for_layer, X, example_layer()
        )
        expect.close(again.part(again.value, "compute_output_for_layer, called again,"), first)
