"""Checks of xor_network, on the student's own compute_output_for_network."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "xor_network"


def built(xor_network):
    """The student's layers, after a look at their form."""
    answer = expect.call("xor_network", xor_network)
    if answer.value is None:
        expect.numbers(answer)
    try:
        parts = [
            (np.size(perceptron["weights"]), callable(perceptron["activation_function"]))
            for layer in answer.value
            for perceptron in layer
        ]
        sizes = [len(layer) for layer in answer.value]
        fine = bool(sizes) and min(sizes) > 0 and all(size > 0 and call for size, call in parts)
    except (TypeError, KeyError, IndexError, ValueError, AttributeError):
        fine = False
    expect.that(
        fine,
        "xor_network did not return a list of layers: lists of dictionaries with weights and "
        "a function in activation_function",
        answer,
        got=answer.value,
    )
    return answer


def network_is_right(compute_output_for_network):
    """Whether compute_output_for_network gives the right number for a small example."""
    layers = [
        [
            {"weights": np.array([1.0, 2.0, 3.0]), "activation_function": np.square},
            {"weights": np.array([0.5, -1.0, 4.0]), "activation_function": np.negative},
        ],
        [{"weights": np.array([2.0, 1.0, 3.0]), "activation_function": np.square}],
    ]
    label = "compute_output_for_network"
    try:
        answer = expect.call(label, compute_output_for_network, [1, 0], layers)
        expect.close(answer, [156.25])
    except expect.Failure:
        return False
    return True


@test_case(
    name="a list of layers",
    failure_message=(
        "Compare with create_layer: a layer is a list of dictionaries; a network a list of those."
    ),
)
def test_form(xor_network):
    built(xor_network)


@test_case(
    name="above 0.5 exactly when one of a, b is 1",
    failure_message=(
        "Fill in a table: the pre-activation and output of every perceptron for all 4 inputs."
    ),
)
def test_table(xor_network, compute_output_for_network):
    layers = built(xor_network).value
    expect.that(
        network_is_right(compute_output_for_network),
        "xor_network cannot be tried out before compute_output_for_network is right: "
        'grader.check("network") says what is missing there',
    )
    for a, b in ((0, 0), (0, 1), (1, 0), (1, 1)):
        answer = expect.call(
            "compute_output_for_network", compute_output_for_network, [a, b], layers
        )
        outputs = np.ravel(expect.finite(answer))
        expect.that(
            outputs.size > 0 and bool(outputs[0] > 0.5) == (a != b),
            f"the network of xor_network is on the wrong side of 0.5 for a = {a}, b = {b}",
            answer,
            expected="above 0.5" if a != b else "not above 0.5",
            got=answer.value,
        )
