"""Checks of xor_network, by the student's own network function or by the course's convention."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw
from solutions import layers as reference

name = "xor_network_hidden"
points = 1

PAIRS = ((0, 0), (0, 1), (1, 0), (1, 1))

STUDENT_ERRORS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    NameError,
    RuntimeError,
    TypeError,
    ValueError,
)
"""What layers and functions of the student's own can end in when they do not fit."""


def built(xor_network):
    """The student's layers, after a look at their form."""
    answer = expect.call("xor_network", xor_network)
    if answer.value is None:
        expect.numbers(answer)
    try:
        sizes = [len(layer) for layer in answer.value]
        parts = [
            (np.size(perceptron["weights"]), callable(perceptron["activation_function"]))
            for layer in answer.value
            for perceptron in layer
        ]
        fine = bool(sizes) and min(sizes) > 0 and all(size > 0 and call for size, call in parts)
    except (TypeError, KeyError, IndexError, ValueError, AttributeError):
        fine = False
    expect.that(
        fine,
        "xor_network did not return a list of layers: lists of dictionaries with weights and "
        "a function in activation_function",
        answer,
    )
    return answer


def outputs(run, inputs, layers):
    """The first output for each pair, None where there is none."""
    found = []
    for pair in inputs:
        try:
            found.append(float(np.ravel(run(list(pair), layers)[0])[0]))
        except STUDENT_ERRORS:
            found.append(None)
    return found


def number_right(found, inputs):
    """How many outputs are on the right side of 0.5."""
    return sum(
        output is not None and np.isfinite(output) and (output > 0.5) == (pair[0] != pair[1])
        for output, pair in zip(found, inputs, strict=True)
    )


def drawn_layers(rng):
    """A network of two inputs that is very unlikely to be one for XOR."""
    return [
        [
            {"weights": rng.uniform(-1, 1, size=3), "activation_function": np.tanh}
            for _ in range(count)
        ]
        for count in (2, 1)
    ]


@test_case(
    name="a list of layers",
    points=0.25,
    hidden=True,
    failure_message=(
        "Compare with create_layer: a layer is a list of dictionaries; a network a list of those."
    ),
)
def test_form(xor_network):
    built(xor_network)


@test_case(
    name="above 0.5 exactly when one of a, b is 1",
    points=0.75,
    hidden=True,
    failure_message=(
        "Fill in a table: the pre-activation and output of every perceptron for all 4 inputs."
    ),
)
def test_table(xor_network, compute_output_for_network):
    rng = draw("xor_network: order")
    order = np.concatenate([rng.permutation(4) for _ in range(3)])
    kinds = rng.integers(0, 2, size=order.size)
    inputs = [
        tuple((float if kind else int)(bit) for bit in PAIRS[index])
        for index, kind in zip(order, kinds, strict=True)
    ]
    answer = built(xor_network)

    def own(pair, layers):
        name = "compute_output_for_network"
        return expect.call(name, compute_output_for_network, pair, layers).value

    def solves(layers):
        return number_right(outputs(own, inputs, layers), inputs) == len(inputs)

    found = outputs(reference.compute_output_for_network, inputs, answer.value)
    if number_right(found, inputs) < len(inputs):
        # by the student's own convention, unless that makes XOR of any network
        if solves(answer.value) and not any(solves(drawn_layers(rng)) for _ in range(3)):
            return
        table = sorted(set(zip(inputs, found, strict=True)), key=str)
        expect.that(
            False,
            "the network of xor_network is on the wrong side of 0.5 for some of the four inputs",
            answer,
            got="; ".join(f"{pair}: {expect.show(output)}" for pair, output in table[:4]),
        )
