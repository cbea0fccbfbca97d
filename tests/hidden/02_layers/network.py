"""Checks of compute_output_for_network (by the student's own layer too) and check_compatible."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw
from solutions import layers as reference

name = "network_hidden"
points = 2

NETWORKS = ((3, 4), (2, 1), (3, 5, 2), (4, 3, 6, 2), (2, 4, 1), (3, 3, 3, 3), (1, 2, 3, 4, 5))
"""Widths: inputs, then perceptrons of each layer."""


def functions_into(trace):
    """Three activation functions that note in ``trace`` what they are given."""

    def lifted_cosine(z):
        trace.append(np.array(z, dtype=float))
        return np.cos(z) + 0.5

    def leaky(z):
        trace.append(np.array(z, dtype=float))
        return np.where(np.asarray(z) > 0, z, 0.1 * np.asarray(z))

    def logistic(z):
        trace.append(np.array(z, dtype=float))
        return 1 / (1 + np.exp(-z))

    return lifted_cosine, leaky, logistic


def drawn_network(rng, widths, functions=(None,)):
    """Layers of drawn weights that fit together; the functions take turns."""
    return [
        [
            {
                "weights": rng.uniform(-1.5, 1.5, size=widths[depth] + 1),
                "activation_function": functions[(row + depth) % len(functions)],
            }
            for row in range(units)
        ]
        for depth, units in enumerate(widths[1:])
    ]


def chained(own, X, layers, between):
    """The student's own layer function, layer by layer."""
    for layer in layers:
        X = expect.call("compute_output_for_layer", own, between(X), layer).value
    return X


def ending(trace, run):
    """How a run ends: (value, kind of exception, what the activation functions were given)."""
    trace.clear()
    try:
        return run(), "", list(trace)
    except expect.Failure as failure:
        return None, failure.got.split(":")[0] or "missing", list(trace)
    except (TypeError, ValueError):
        return None, "unusable", list(trace)


def listed(value):
    """The value; a generator is read to its end, so that mistakes in it show."""
    return list(value) if expect.type_name(value) == "a generator" else value


def is_lazy(own, X, layer):
    """Whether the student's own layer function gives a generator."""
    try:
        value = expect.call("compute_output_for_layer", own, X, layer).value
    except expect.Failure:
        return False
    return expect.type_name(value) == "a generator"


def agrees(answer, expected):
    """Whether the answer is these numbers."""
    try:
        expect.close(answer, expect.numbers(expected))
    except expect.Failure:
        return False
    return True


def same_trace(one, other):
    """Whether the activation functions were given the same things, and were called at all."""
    return (
        len(one) == len(other) > 0
        and all(a.shape == b.shape for a, b in zip(one, other, strict=True))
        and all(np.allclose(a, b) for a, b in zip(one, other, strict=True))
    )


def compare(network, own, X, layers, trace):
    """One call against the course's convention, or else against the student's own layer function.

    Where the own function is wrong it may also end in an exception or give no numbers. Then a right
    network ends in the same way, and has asked the activation functions for the same things.
    """
    standard = np.array(reference.compute_output_for_network(X, layers), dtype=float)
    ways = [
        ending(trace, lambda between=between: listed(chained(own, X, layers, between)))
        for between in (lambda x: x, list, np.array)
    ]
    lazy = layers and is_lazy(own, X, layers[0])
    stops = [stopped for _, stopped, _ in ways if stopped]
    trace.clear()
    try:
        answer = expect.call("compute_output_for_network", network, X, layers)
    except expect.Failure as failure:
        missing = own is None and "'compute_output_for_layer'" in failure.got
        if layers and (missing or failure.got.split(":")[0] in stops):
            return None
        raise
    seen = list(trace)
    if lazy:
        value, stopped, seen = ending(trace, lambda: listed(answer.value))
        if stopped in stops:
            return None
        answer = answer.part(value, answer.name)
    for value, stopped, own_seen in ways if layers else ():
        if stopped or agrees(answer.part(value, "own"), standard):
            continue
        same_kind = expect.type_name(answer.value) == expect.type_name(value)
        if agrees(answer, value) or (same_kind and same_trace(seen, own_seen)):
            return answer
    expect.close(answer, standard)
    return answer


@test_case(
    name="values through one layer and through several",
    points=0.5,
    hidden=True,
    failure_message=(
        "Print what goes into each layer: the second one must get the first one's outputs."
    ),
)
def test_values(compute_output_for_network, compute_output_for_layer):
    rng = draw("network: values")
    trace = []
    for widths in NETWORKS:
        layers = drawn_network(rng, widths, functions_into(trace))
        X = rng.uniform(-2, 2, size=widths[0])
        for given in (X, X.tolist()):
            compare(compute_output_for_network, compute_output_for_layer, given, layers, trace)


@test_case(
    name="no layers at all, and the network stays whole",
    points=0.5,
    hidden=True,
    failure_message="Try layers = []: what is your variable then? And print layers after the call.",
)
def test_empty_and_unchanged(compute_output_for_network, compute_output_for_layer):
    rng = draw("network: unchanged")
    trace = []
    own = compute_output_for_layer
    X = rng.uniform(-2, 2, size=3)
    compare(compute_output_for_network, own, X, [], trace)
    compare(compute_output_for_network, own, X.tolist(), [], trace)
    layers = drawn_network(rng, (3, 5, 4, 2), functions_into(trace))
    answer = compare(compute_output_for_network, own, X, layers, trace)
    if answer is None:
        return
    expect.that(
        len(answer.sent[1]) == len(layers),
        "compute_output_for_network changed the caller's list of layers",
        answer,
        got=f"{len(answer.sent[1])} layers left of {len(layers)}",
    )
    try:
        for layer in layers:
            inputs = rng.uniform(2, 3, size=len(layer[0]["weights"]) - 1)
            expect.unchanged(expect.call("compute_output_for_layer", own, inputs, layer))
    except expect.Failure:
        return  # the student's own layer function changes the layer, which costs points there
    expect.unchanged(answer)


def check_verdict(function, input_dim, layers, expected):
    """One call of check_compatible; 1 and 0 are taken for True and False."""
    answer = expect.call("check_compatible", function, input_dim, layers)
    if answer.value is None:
        expect.numbers(answer)
    widths = [f"{len(layer[0]['weights'])} numbers x {len(layer)} perceptrons" for layer in layers]
    expect.that(
        expect.same(answer.value, int(expected)),
        "check_compatible gave a wrong answer",
        called_with(answer, f"check_compatible({input_dim}, layers of {', then '.join(widths)})"),
        expected=str(expected),
        got=answer.value,
    )
    expect.unchanged(answer)


def called_with(answer, text):
    """The same answer with a shorter picture of the call."""
    return expect.Answer(answer.value, answer.name, text, answer.sent, answer.original)


def distinct_widths(rng, count):
    """Widths that differ by 2 or more, so that no size fits by luck."""
    return [int(width) for width in rng.permutation(np.arange(2, 22, 2))[:count]]


@test_case(
    name="check_compatible: the first layer against the input",
    points=0.5,
    hidden=True,
    failure_message=(
        "How many inputs does a perceptron with k numbers in its array take? One is the bias."
    ),
)
def test_first_layer(check_compatible):
    rng = draw("network: first layer")
    for depth in (1, 1, 2, 3):
        widths = distinct_widths(rng, depth + 1)
        layers = drawn_network(rng, widths, (np.tanh,))
        check_verdict(check_compatible, widths[0], layers, True)
        for wrong in (widths[0] + 1, widths[0] - 1, widths[-1]):
            check_verdict(check_compatible, wrong, layers, False)
    square = drawn_network(rng, (4, 4, 4), (np.tanh,))
    check_verdict(check_compatible, 4, square, True)
    check_verdict(check_compatible, 5, square, False)
    check_verdict(check_compatible, int(rng.integers(1, 90)), [], True)


@test_case(
    name="check_compatible: every layer against the one before",
    points=0.5,
    hidden=True,
    failure_message="Write down, layer by layer, how many numbers arrive and how many each takes.",
)
def test_later_layers(check_compatible):
    rng = draw("network: later layers")
    for depth in (2, 3, 4):
        widths = distinct_widths(rng, depth + 1)
        layers = drawn_network(rng, widths, (np.tanh,))
        check_verdict(check_compatible, widths[0], layers, True)
        for position in range(1, depth):
            for change in (-1, 1, 5):
                broken = list(layers)
                takes = widths[position] + change
                broken[position] = drawn_network(rng, (takes, widths[position + 1]), (np.tanh,))[0]
                check_verdict(check_compatible, widths[0], broken, False)
    twice = drawn_network(rng, (3, 3), (np.tanh,))
    check_verdict(check_compatible, 3, twice + drawn_network(rng, (4, 3), (np.tanh,)), False)
    check_verdict(check_compatible, 3, twice + drawn_network(rng, (3, 4), (np.tanh,)), True)
    # the same sizes are taken and given, but not in this order
    crossed = drawn_network(rng, (4, 4), (np.tanh,)) + drawn_network(rng, (3, 2), (np.tanh,))
    check_verdict(check_compatible, 3, crossed, False)
    one = drawn_network(rng, (1, 1, 1, 2), (np.tanh,))
    check_verdict(check_compatible, 1, one, True)
    check_verdict(check_compatible, 1, one + one, False)
