"""Checks of compute_output_for_network and check_compatible, apart from other functions' mistakes.

Where a call does not give what the course's convention says, the function is called once more with
neutral rules in place of the student's other functions; it is right if it gives what follows from
those. A network that does not call them is right as well if it agrees with the student's own
compute_output_for_layer, so that one convention that was misread costs its points once.
"""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw
from solutions import layers as reference

name = "network_hidden"
points = 2

NETWORKS = (
    (3, 4),
    (2, 1),
    (3, 5, 2),
    (4, 3, 6, 2),
    (2, 4, 1),
    (3, 3, 3, 3),
    (1, 2, 3, 4, 5),
    (3, 4),
)
"""Widths: inputs, then perceptrons of each layer; the first twice, for code that remembers what it
gave for them."""

LAYER_RULE = (
    "lambda X, layer: {container}([float(np.asarray(p['activation_function']({a} * "
    "np.dot(np.asarray(X, dtype=float), np.asarray(p['weights'])[1:]) - {b} * "
    "p['weights'][0])).reshape(())) + {c} for p in layer])"
)
"""Neither of the course's convention nor far from it: all of X, the weights and functions count."""

FITS = "lambda input_dim, layers: True"


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


def drawn_network(rng, widths, functions=FUNCTIONS):
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


def drawn_rules(rng, own):
    """Neutral rules for the functions that a network may call, and the layer's rule once more here.

    The rule gives the container that the student's own function gives, which right code may need.
    """
    numbers = {letter: round(float(rng.uniform(0.4, 1.6)), 3) for letter in "abc"}
    layer = [{"weights": np.ones(2), "activation_function": np.negative}]
    try:
        value = expect.call("compute_output_for_layer", own, [1.0], layer).value
    except expect.Failure:
        value = None
    container = {np.ndarray: "np.array", tuple: "tuple"}.get(type(value), "list")
    text = LAYER_RULE.format(container=container, **numbers)
    return {"compute_output_for_layer": text, "check_compatible": FITS}, eval(text, {"np": np})


def chained(layer_function, X, layers):
    """What a layer function gives, layer by layer."""
    for layer in layers:
        X = layer_function(X, layer)
    return np.array(X, dtype=float)


def chained_by_own(own, X, layers):
    """The same for the student's own function; None where it gives no numbers."""
    try:
        for layer in layers:
            answer = expect.call("compute_output_for_layer", own, X, layer)
            X = expect.finite(answer)
    except expect.Failure:
        return None
    return X


def shifted(layers, depth):
    """The same network with other weights in one layer."""
    other = [{**each, "weights": each["weights"] + 0.37} for each in layers[depth]]
    return [*layers[:depth], other, *layers[depth + 1 :]]


def tells(own, X, layers, value):
    """Whether what the student's own function gives depends on X and on every layer."""
    others = [chained_by_own(own, np.asarray(X, dtype=float) + 0.37, layers)]
    others += [chained_by_own(own, X, shifted(layers, depth)) for depth in range(len(layers))]
    return all(
        other is not None and other.shape == value.shape and not np.allclose(other, value)
        for other in others
    )


def judge(network, own, X, layers, rng, finish):
    """One call, and ``finish(answer, expected)`` on it; see the top of this file."""
    standard = chained(reference.compute_output_for_layer, X, layers)
    try:
        finish(expect.call("compute_output_for_network", network, X, layers), standard)
    except expect.Failure as failure:
        if failure.kind == "missing" or not passes_otherwise(network, own, X, layers, rng, finish):
            raise


def passes_otherwise(network, own, X, layers, rng, finish):
    """Whether the function is right by neutral rules, or by the student's own convention."""
    texts, rule = drawn_rules(rng, own)
    try:
        with expect.stand_ins(network, texts):
            answer = expect.call("compute_output_for_network", network, X, layers)
        finish(answer, chained(rule, X, layers))
    except AttributeError:
        return False
    except expect.Failure:
        return follows_own(network, own, X, layers, texts, finish)
    return True


def follows_own(network, own, X, layers, texts, finish):
    """Whether a network that calls none of the other functions agrees with the student's own."""
    value = chained_by_own(own, X, layers)
    if not layers or value is None or not tells(own, X, layers, value):
        return False
    try:
        finish(expect.call("compute_output_for_network", network, X, layers), value)
        with expect.stand_ins(network, texts):
            expect.close(expect.call("compute_output_for_network", network, X, layers), value)
    except expect.Failure:
        return False
    return True


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
    for widths in NETWORKS:
        layers = drawn_network(rng, widths)
        X = rng.uniform(-2, 2, size=widths[0])
        for given in (X, X.tolist()):
            judge(
                compute_output_for_network,
                compute_output_for_layer,
                given,
                layers,
                rng,
                expect.close,
            )


@test_case(
    name="no layers at all, and the network stays whole",
    points=0.5,
    hidden=True,
    failure_message="Try layers = []: what is your variable then? And print layers after the call.",
)
def test_empty_and_unchanged(compute_output_for_network, compute_output_for_layer):
    rng = draw("network: unchanged")

    def finish(answer, expected):
        expect.close(answer, expected)
        expect.that(
            len(answer.sent[1]) == len(answer.original[1]),
            "compute_output_for_network changed the caller's list of layers",
            answer,
            got=f"{len(answer.sent[1])} layers left of {len(answer.original[1])}",
        )
        expect.unchanged(answer)

    X = rng.uniform(-2, 2, size=3)
    for layers in ([], drawn_network(rng, (3, 5, 4, 2)), drawn_network(rng, (3, 3, 3))):
        for given in (X, X.tolist()):
            judge(compute_output_for_network, compute_output_for_layer, given, layers, rng, finish)


TRIAL = (
    "lambda X, layer: [3.0 + float(np.dot(np.asarray(X, dtype=float), "
    "np.asarray(p['weights'])[1:])) for p in layer]"
)
TRIALS = {
    "compute_output_for_layer": TRIAL,
    "compute_output_for_network": f"lambda X, layers: __import__('functools').reduce({TRIAL}, "
    "layers, X)",
}
"""For a check_compatible that tries the layers out: they stop with ValueError where none fits."""


def expect_verdict(answer, input_dim, layers, expected):
    """Fail unless the verdict is right; 1 and 0 are taken for True and False."""
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


def check_all(check_compatible, cases, rng):
    """All the cases, in a drawn order: none may be told by the number of the call.

    One that is wrong is called once more, where the functions that it may try out are right.
    """
    inputs = [cases[index][:2] for index in rng.permutation(len(cases))]
    expected = {(input_dim, id(layers)): fits for input_dim, layers, fits in cases}

    def judge(given, answer):
        input_dim, layers = given
        expect_verdict(answer, input_dim, layers, expected[input_dim, id(layers)])

    expect.each_or_with_stand_ins(
        "check_compatible", check_compatible, inputs, judge, TRIALS, judge
    )


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
    cases = []
    for depth in (1, 1, 2, 3):
        widths = distinct_widths(rng, depth + 1)
        layers = drawn_network(rng, widths, (np.tanh,))
        cases.append((widths[0], layers, True))
        near, far = (widths[0] + 1, widths[0] - 1), (2 * widths[0], widths[0] // 2, widths[-1])
        for wrong in near + far:
            cases.append((wrong, layers, False))
    square = drawn_network(rng, (4, 4, 4), (np.tanh,))
    cases.append((4, square, True))
    cases.append((5, square, False))
    cases.append((int(rng.integers(1, 90)), [], True))
    check_all(check_compatible, cases, rng)


@test_case(
    name="check_compatible: every layer against the one before",
    points=0.5,
    hidden=True,
    failure_message="Write down, layer by layer, how many numbers arrive and how many each takes.",
)
def test_later_layers(check_compatible):
    rng = draw("network: later layers")
    cases = []
    for depth in (2, 3, 4):
        widths = distinct_widths(rng, depth + 1)
        layers = drawn_network(rng, widths, (np.tanh,))
        cases.append((widths[0], layers, True))
        for position in range(1, depth):
            for change in (-1, 1, 5, widths[position], -widths[position] // 2):
                broken = list(layers)
                takes = widths[position] + change
                broken[position] = drawn_network(rng, (takes, widths[position + 1]), (np.tanh,))[0]
                cases.append((widths[0], broken, False))
    twice = drawn_network(rng, (3, 3), (np.tanh,))
    cases.append((3, twice + drawn_network(rng, (4, 3), (np.tanh,)), False))
    cases.append((3, twice + drawn_network(rng, (3, 4), (np.tanh,)), True))
    # the same sizes are taken and given, but not in this order
    crossed = drawn_network(rng, (4, 4), (np.tanh,)) + drawn_network(rng, (3, 2), (np.tanh,))
    cases.append((3, crossed, False))
    one = drawn_network(rng, (1, 1, 1, 2), (np.tanh,))
    cases.append((1, one, True))
    cases.append((1, one + one, False))
    check_all(check_compatible, cases, rng)
