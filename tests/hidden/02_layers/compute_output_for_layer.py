"""Checks of compute_output_for_layer: values, the bias, the stored functions, no side effects."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw
from solutions import layers as reference

name = "compute_output_for_layer_hidden"
points = 3


def lifted_cosine(z):
    """Not monotone, not odd, and 1.5 at 0."""
    return np.cos(z) + 0.5


def leaky(z):
    """A ReLU that lets a tenth of the negative side through."""
    return np.where(np.asarray(z) > 0, z, 0.1 * np.asarray(z))


def logistic(z):
    """The usual S-shaped curve."""
    return 1 / (1 + np.exp(-z))


def square(z):
    """Even, so that a wrong sign inside it stays unseen: the others show it."""
    return z * z


FUNCTIONS = (lifted_cosine, leaky, logistic, square)


def drawn_layer(rng, units, dim, functions=FUNCTIONS):
    """A layer of drawn weights; the functions take turns."""
    return [
        {
            "weights": rng.uniform(-1.5, 1.5, size=dim + 1),
            "activation_function": functions[index % len(functions)],
        }
        for index in range(units)
    ]


def compare(function, X, layer):
    """One call against the reference."""
    expected = np.array(reference.compute_output_for_layer(X, layer), dtype=float)
    return expect.close(expect.call("compute_output_for_layer", function, X, layer), expected)


@test_case(
    name="values for lists and arrays, layers of any size",
    points=1,
    hidden=True,
    failure_message=(
        "Work out the two perceptrons of the worked example by hand and print each step."
    ),
)
def test_values(compute_output_for_layer):
    rng = draw("compute_output_for_layer: values")
    for units, dim in ((4, 3), (2, 5), (1, 4), (5, 1), (3, 3), (3, 2)):
        X = rng.uniform(-2, 2, size=dim)
        layer = drawn_layer(rng, units, dim)
        compare(compute_output_for_layer, X, layer)
        compare(compute_output_for_layer, X.tolist(), layer)
    whole = rng.integers(-3, 4, size=4) + np.array([0, 0, 0, 7])
    layer = drawn_layer(rng, 3, 4)
    compare(compute_output_for_layer, whole, layer)
    compare(compute_output_for_layer, whole.tolist(), layer)


@test_case(
    name="the bias counts once, before the activation",
    points=0.5,
    hidden=True,
    failure_message=(
        "With an input of zeros the output is the activation of the bias: what is yours?"
    ),
)
def test_bias(compute_output_for_layer):
    rng = draw("compute_output_for_layer: bias")
    for dim in (1, 1, 2, 2, 6, 6):  # another layer for the same input
        layer = drawn_layer(rng, 4, dim)
        compare(compute_output_for_layer, [0.0] * dim, layer)
        compare(compute_output_for_layer, np.zeros(dim), layer)


@test_case(
    name="each perceptron's own function, called once with one number",
    points=0.5,
    hidden=True,
    failure_message=(
        "Sum first; then call the function stored in this perceptron, once, on the sum."
    ),
)
def test_activation(compute_output_for_layer):
    rng = draw("compute_output_for_layer: activation")
    X, weights = rng.uniform(-2, 2, size=4), rng.uniform(-1.5, 1.5, size=(3, 5))
    # one sum is negative and two are positive whatever is drawn
    expected = np.array([-1.0, 1.0, 1.0]) * rng.uniform(0.4, 2.5, size=3)
    weights[:, 0] = expected - weights[:, 1:] @ X
    seen = [[], [], []]

    def recorder(index):
        def recorded(z):
            seen[index].append(np.array(z, dtype=float))
            return 10.0 * index + 0.5 * z

        return recorded

    layer = [
        {"weights": row, "activation_function": recorder(index)}
        for index, row in enumerate(weights)
    ]
    answer = expect.call("compute_output_for_layer", compute_output_for_layer, X, layer)
    expect.numbers(answer)
    for index, calls in enumerate(seen):
        expect.that(
            len(calls) == 1 and calls[0].size == 1,
            "a perceptron's activation function was not called exactly once with one number",
            answer,
            got=f"perceptron {index}: {len(calls)} calls with arguments of size "
            f"{[call.size for call in calls[:5]]}",
        )
        argument = answer.part(calls[0].reshape(()), "the number given to the activation function")
        expect.close(argument, expected[index])
    expect.close(answer, 10.0 * np.arange(3) + 0.5 * expected)


@test_case(
    name="one layer's outputs go into the next",
    points=0.5,
    hidden=True,
    failure_message=(
        "Two layers by hand: does each call return one plain number for each perceptron?"
    ),
)
def test_chain(compute_output_for_layer):
    rng = draw("compute_output_for_layer: chain")
    X = rng.uniform(-2, 2, size=3)
    layers = [drawn_layer(rng, 4, 3), drawn_layer(rng, 2, 4, (leaky, lifted_cosine))]
    middle = expect.call("compute_output_for_layer", compute_output_for_layer, X, layers[0])
    expect.shape(middle, (4,))
    expected = reference.compute_output_for_network(X, layers)
    last = expect.call(
        "compute_output_for_layer", compute_output_for_layer, middle.value, layers[1]
    )
    expect.close(last, np.array(expected, dtype=float))


@test_case(
    name="X and the layer stay as they were",
    points=0.5,
    hidden=True,
    failure_message=(
        "Print the layer and X before and after, and call twice: same numbers both times?"
    ),
)
def test_unchanged(compute_output_for_layer):
    rng = draw("compute_output_for_layer: unchanged")
    layer = drawn_layer(rng, 3, 4)
    results = []
    inputs = rng.uniform(-2, 2, size=(8, 4))
    for X in (*inputs[:4], *inputs[4:].tolist()):
        answer = expect.call("compute_output_for_layer", compute_output_for_layer, X, layer)
        first = expect.shape(answer, (3,))
        results.append(first)
        expect.unchanged(answer)
        again = expect.call("compute_output_for_layer", compute_output_for_layer, X, layer)
        expect.close(again.part(again.value, "compute_output_for_layer, called again,"), first)
    expect.that(
        not np.allclose(results, results[0]),
        "compute_output_for_layer gave the same for all inputs",
    )
