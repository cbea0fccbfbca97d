"""Checks of compute_output_for_network and check_compatible with numbers to follow by hand."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "network"


OTHER_LAYER = (
    "lambda X, layer: {container}([p['activation_function'](float(np.dot(X, "
    "np.asarray(p['weights'])[1:])) - p['weights'][0]) for p in layer])"
)
"""In place of your compute_output_for_layer while that is not right yet: it subtracts the bias."""


def stand_ins(container):
    """What is called in place of functions of yours that are not right yet."""
    layer = OTHER_LAYER.format(container=container)
    return {
        "compute_output_for_layer": layer,
        "compute_output_for_network": f"lambda X, layers: __import__('functools').reduce({layer}, "
        "layers, X)",
        "check_compatible": "lambda input_dim, layers: True",
    }


def without_helpers(function, run):
    """Whether ``run`` passes with stand-ins for the other functions of yours."""
    for container in ("list", "np.array"):
        texts = stand_ins(container)
        texts.pop(getattr(function, "__name__", ""), None)
        try:
            with expect.stand_ins(function, texts):
                run()
        except (expect.Failure, AttributeError):
            continue
        return True
    return False


def example_network():
    """Two inputs, three perceptrons, one perceptron."""

    def double(z):
        return 2.0 * z

    def plus_ten(z):
        return z + 10.0

    first = [[1.0, 0.5, 0.25], [-3.0, 1.0, 2.0], [0.5, -1.0, 1.5]]
    return [
        [{"weights": np.array(row), "activation_function": double} for row in first],
        [{"weights": np.array([1.0, 2.0, -1.0, 3.0]), "activation_function": plus_ten}],
    ]


def network_of(shapes):
    """Layers of zeros: (perceptrons, numbers in each weights array) for each."""
    return [
        [{"weights": np.zeros(length), "activation_function": np.tanh} for _ in range(units)]
        for units, length in shapes
    ]


def judge(network, X, layers, expected, expected_on_stand_ins):
    """One call on your own functions; if that is wrong, one on stand-ins for them."""

    def run(numbers):
        finish(expect.call("compute_output_for_network", network, X, layers), numbers)

    try:
        run(expected)
    except expect.Failure as failure:
        if failure.kind == "missing" or not without_helpers(
            network, lambda: run(expected_on_stand_ins)
        ):
            raise


def finish(answer, expected):
    """The numbers are right, and the caller's list and layers are as they were."""
    expect.close(answer, expected)
    expect.that(
        len(answer.sent[1]) == len(answer.original[1]),
        "compute_output_for_network changed the caller's list of layers",
        answer,
        got=f"{len(answer.sent[1])} of {len(answer.original[1])} layers left",
    )
    expect.unchanged(answer)


@test_case(
    name="values through one layer and through two; the network stays whole",
    failure_message=(
        "Print what goes into each layer: the second one must get the first one's outputs."
    ),
)
def test_values(compute_output_for_network):
    layers = example_network()
    for X in ([2.0, -1.0], np.array([2.0, -1.0])):
        judge(compute_output_for_network, X, layers[:1], [3.5, -6.0, -6.0], [-0.5, 6.0, -8.0])
        judge(compute_output_for_network, X, layers, [6.0], [-22.0])


@test_case(
    name="no layers at all",
    failure_message="Try layers = []: which numbers are in your variable then?",
)
def test_empty(compute_output_for_network):
    for X in ([2.0, -1.0], np.array([2.0, -1.0])):
        judge(compute_output_for_network, X, [], [2.0, -1.0], [2.0, -1.0])


@test_case(
    name="check_compatible",
    failure_message="Write down, layer by layer, how many numbers arrive and how many each takes.",
)
def test_compatible(check_compatible):
    cases = (
        (3, [(5, 4), (2, 6)], True),
        (4, [(5, 4), (2, 6)], False),
        (3, [(5, 4), (2, 5)], False),
        (3, [(5, 4), (2, 4)], False),
        (7, [(2, 8)], True),
        (2, [(4, 3), (4, 5), (1, 6)], False),
        (6, [], True),
    )
    for case in cases:
        try:
            check_verdict(check_compatible, *case)
        except expect.Failure as failure:
            if failure.kind == "missing" or not without_helpers(
                check_compatible, lambda case=case: check_verdict(check_compatible, *case)
            ):
                raise


def check_verdict(check_compatible, input_dim, shapes, expected):
    """One call of check_compatible; 1 and 0 are taken for True and False."""
    answer = expect.call("check_compatible", check_compatible, input_dim, network_of(shapes))
    if answer.value is None:
        expect.numbers(answer)
    words = [f"{units} perceptrons with {length} numbers each" for units, length in shapes]
    expect.that(
        expect.same(answer.value, int(expected)),
        f"check_compatible gave a wrong answer for {input_dim} inputs into "
        + (", then ".join(words) or "no layers"),
        expected=str(expected),
        got=answer.value,
    )
    expect.unchanged(answer)
