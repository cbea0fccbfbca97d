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


def lifted_cosine(z):
    """Not monotone, not odd, and 1.5 at 0."""
    return np.cos(z) + 0.5


def leaky(z):
    """A ReLU that lets a tenth of the negative side through."""
    return np.where(np.asarray(z) > 0, z, 0.1 * np.asarray(z))


def logistic(z):
    """The usual S-shaped curve."""
    return 1 / (1 + np.exp(-z))


FUNCTIONS = (lifted_cosine, leaky, logistic)


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


RULE = (
    "lambda X, layer: [float(np.dot(np.cos(X), perceptron['weights'][1:]) + {a} * "
    "perceptron['weights'][0]) for perceptron in layer]"
)
"""What a neutral layer computes: nothing that would be right as an answer."""


def chained(rule, X, layers):
    """What a rule gives, layer by layer."""
    for layer in layers:
        X = rule(X, layer)
    return np.array(X, dtype=float)


def judge(examine, network, rng):
    """Raise what ``examine`` finds, unless the student's own layer function is at fault.

    That has cost its points already. So the network is then run once more on neutral layers, and
    has to be right for these.

    Args:
        examine: takes what a layer computes.
    """
    try:
        examine(reference.compute_output_for_layer)
    except expect.Failure as failure:
        if failure.kind == "missing":
            raise
        text = RULE.format(a=round(float(rng.uniform(0.4, 1.6)), 3))
        try:
            with expect.stand_ins(network, {"compute_output_for_layer": text}):
                examine(eval(text, {"np": np}))
        except (expect.Failure, AttributeError):
            raise failure from None


def compare(network, X, layers, rule):
    """One call against what the rule gives, layer by layer."""
    expected = chained(rule, X, layers)
    answer = expect.call("compute_output_for_network", network, X, layers)
    expect.close(answer, expected)
    return answer


@test_case(
    name="values through one layer and through several",
    points=0.5,
    hidden=True,
    failure_message=(
        "Print what goes into each layer: the second one must get the first one's outputs."
    ),
)
def test_values(compute_output_for_network):
    rng = draw("network: values")
    cases = [
        (drawn_network(rng, widths, FUNCTIONS), rng.uniform(-2, 2, size=widths[0]))
        for widths in NETWORKS
    ]

    def examine(rule):
        for layers, X in cases:
            for given in (X, X.tolist()):
                compare(compute_output_for_network, given, layers, rule)

    judge(examine, compute_output_for_network, rng)


@test_case(
    name="no layers at all, and the network stays whole",
    points=0.5,
    hidden=True,
    failure_message="Try layers = []: what is your variable then? And print layers after the call.",
)
def test_empty_and_unchanged(compute_output_for_network):
    rng = draw("network: unchanged")
    X = rng.uniform(-2, 2, size=3)
    layers = drawn_network(rng, (3, 5, 4, 2), FUNCTIONS)

    def examine(rule):
        for given in (X, X.tolist()):
            compare(compute_output_for_network, given, [], rule)
        answer = compare(compute_output_for_network, X, layers, rule)
        expect.that(
            len(answer.sent[1]) == len(layers),
            "compute_output_for_network changed the caller's list of layers",
            answer,
            got=f"{len(answer.sent[1])} layers left of {len(layers)}",
        )
        expect.unchanged(answer)

    judge(examine, compute_output_for_network, rng)


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
