"""Checks of xor_network, by the course's convention or by one that the student misread alike.

The student's own network function is never asked about the student's own network: it could know
that one. A misread convention counts if the student's functions follow it on drawn networks.
"""

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


HELPERS = {
    "create_perceptron": "lambda dim: np.full(dim + 1, 7.0)",
    "create_layer": "lambda num_perceptrons, dim, activation_function: [{'weights': "
    "np.full(dim + 1, 7.0), 'activation_function': activation_function} for _ in "
    "range(num_perceptrons)]",
}
"""For an xor_network that fills in layers which it got from these: weights that are never right."""


def logistic(z):
    """The usual S-shaped curve."""
    return 1 / (1 + np.exp(-z))


def bent(z):
    """Entry by entry; 0.25 at 0."""
    return np.where(np.asarray(z) > 0, z, 0.2 * np.asarray(z)) + 0.25


MISREADINGS = {
    "bias last": lambda X, w, f, first: f(np.dot(X, w[:-1]) + w[-1]),
    "no bias": lambda X, w, f, first: f(np.dot(X, w[1:])),
    "bias subtracted": lambda X, w, f, first: f(np.dot(X, w[1:]) - w[0]),
    "bias with every input": lambda X, w, f, first: f(np.dot(X, w[1:]) + len(X) * w[0]),
    "bias after the activation": lambda X, w, f, first: f(np.dot(X, w[1:])) + w[0],
    "no activation": lambda X, w, f, first: np.dot(X, w[1:]) + w[0],
    "always sigmoid": lambda X, w, f, first: logistic(np.dot(X, w[1:]) + w[0]),
    "first function for all": lambda X, w, f, first: first(np.dot(X, w[1:]) + w[0]),
}
"""Mistakes in compute_output_for_layer that a network made to fit it shares."""


def misread_network(rule):
    """The network function of a student who misread the convention in this way."""

    def compute_output_for_network(X, layers):
        signal = np.asarray(X, dtype=float)
        for layer in layers:
            first = layer[0]["activation_function"]
            signal = np.array(
                [
                    float(
                        np.ravel(rule(signal, np.asarray(p["weights"], dtype=float), f, first))[0]
                    )
                    for p in layer
                    for f in [p["activation_function"]]
                ]
            )
        return signal

    return compute_output_for_network


def follows(run, misread, rng):
    """Whether a function of the student's gives on drawn networks what a misreading gives."""
    for inputs, widths in ((2, (3, 1)), (2, (2, 2, 2)), (3, (2, 1))):
        layers = []
        for takes, gives in zip((inputs, *widths), widths, strict=False):
            weights = rng.uniform(-1.5, 1.5, size=(gives, takes + 1))
            layers.append(
                [
                    {"weights": row, "activation_function": (np.cos, bent, np.tanh)[index % 3]}
                    for index, row in enumerate(weights)
                ]
            )
        for X in (rng.uniform(-2, 2, size=inputs), rng.integers(0, 2, size=inputs)):
            try:
                expect.close(run(X, layers), misread(X, layers))
            except (expect.Failure, *STUDENT_ERRORS):
                return False
    return True


def conventions(compute_output_for_network, compute_output_for_layer, rng):
    """The misreadings that the student's own functions follow."""

    def by_network(X, layers):
        return expect.call("compute_output_for_network", compute_output_for_network, X, layers)

    def by_layer(X, layers):
        for layer in layers:
            answer = expect.call("compute_output_for_layer", compute_output_for_layer, X, layer)
            X = expect.finite(answer)
        return X

    for rule in MISREADINGS.values():
        misread = misread_network(rule)
        if follows(by_network, misread, rng) or follows(by_layer, misread, rng):
            yield misread


def judge(xor_network, verdict):
    """``verdict(answer)`` on the student's layers, if need be with helpers that work."""
    expect.defined("xor_network", xor_network)
    try:
        verdict(built(xor_network))
    except expect.Failure:
        try:
            with expect.stand_ins(xor_network, HELPERS):
                answer = built(xor_network)
            verdict(answer)
        except (expect.Failure, AttributeError):
            passes = False
        else:
            passes = True
        if not passes:
            raise


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


@test_case(
    name="a list of layers",
    points=0.25,
    hidden=True,
    failure_message=(
        "Compare with create_layer: a layer is a list of dictionaries; a network a list of those."
    ),
)
def test_form(xor_network):
    judge(xor_network, lambda answer: None)


@test_case(
    name="above 0.5 exactly when one of a, b is 1",
    points=0.75,
    hidden=True,
    failure_message=(
        "Fill in a table: the pre-activation and output of every perceptron for all 4 inputs."
    ),
)
def test_table(xor_network, compute_output_for_network, compute_output_for_layer):
    rng = draw("xor_network: order")
    # a function that only counts its calls is right in one permutation of 6: never in all of these
    order = np.concatenate([rng.permutation(4) for _ in range(10)])
    kinds = rng.integers(0, 2, size=order.size)
    inputs = [
        tuple((float if kind else int)(bit) for bit in PAIRS[index])
        for index, kind in zip(order, kinds, strict=True)
    ]

    def verdict(answer):
        found = outputs(reference.compute_output_for_network, inputs, answer.value)
        if number_right(found, inputs) == len(inputs):
            return
        for misread in conventions(compute_output_for_network, compute_output_for_layer, rng):
            by_misread = outputs(misread, inputs, answer.value)
            if number_right(by_misread, inputs) == len(inputs):
                return
        table = sorted(set(zip(inputs, found, strict=True)), key=str)
        expect.that(
            False,
            "the network of xor_network is on the wrong side of 0.5 for some of the four inputs",
            answer,
            got="; ".join(f"{pair}: {expect.show(output)}" for pair, output in table[:4]),
        )

    judge(xor_network, verdict)
