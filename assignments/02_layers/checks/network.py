"""Checks of compute_output_for_network and check_compatible with numbers to follow by hand."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "network"


def example_network(seen):
    """Two inputs, three perceptrons, one perceptron; ``seen`` notes that a function was called."""

    def double(z):
        seen.append(z)
        return 2.0 * z

    def plus_ten(z):
        seen.append(z)
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


def layer_is_right(compute_output_for_layer):
    """Whether compute_output_for_layer itself gives the right numbers and changes nothing."""
    layer = example_network([])[0]
    label = "compute_output_for_layer"
    try:
        for X in ([2.0, -1.0], np.array([2.0, -1.0])):
            answer = expect.call(label, compute_output_for_layer, X, layer)
            expect.close(answer, [3.5, -6.0, -6.0])
            expect.unchanged(answer)
            second = expect.call(
                label, compute_output_for_layer, answer.value, example_network([])[1]
            )
            expect.close(second, [6.0])
    except expect.Failure:
        return False
    return True


@test_case(
    name="values through one layer and through two",
    failure_message=(
        "Print what goes into each layer: the second one must get the first one's outputs."
    ),
)
def test_values(compute_output_for_network, compute_output_for_layer):
    seen = []
    layers = example_network(seen)
    trusted = layer_is_right(compute_output_for_layer)
    for network, expected in ((layers[:1], [3.5, -6.0, -6.0]), (layers, [6.0])):
        for X in ([2.0, -1.0], np.array([2.0, -1.0])):
            try:
                answer = expect.call(
                    "compute_output_for_network", compute_output_for_network, X, network
                )
            except expect.Failure as failure:
                if trusted or failure.kind == "missing":
                    raise
                continue  # your compute_output_for_layer stops: its own check says where
            if trusted:
                expect.close(answer, expected)
            elif not seen and answer.value is None:
                expect.numbers(answer)


@test_case(
    name="no layers at all, and the network stays whole",
    failure_message="Try layers = []: what is your variable then? And print layers after the call.",
)
def test_empty_and_unchanged(compute_output_for_network, compute_output_for_layer):
    for X in ([2.0, -1.0], np.array([2.0, -1.0])):
        empty = expect.call("compute_output_for_network", compute_output_for_network, X, [])
        expect.close(empty, [2.0, -1.0])
    layers = example_network([])
    trusted = layer_is_right(compute_output_for_layer)
    try:
        answer = expect.call(
            "compute_output_for_network", compute_output_for_network, [2.0, -1.0], layers
        )
    except expect.Failure:
        if trusted:
            raise
        return
    expect.that(
        len(answer.sent[1]) == 2,
        "compute_output_for_network changed the caller's list of layers",
        answer,
        got=f"{len(answer.sent[1])} of 2 layers left",
    )
    if trusted:
        expect.unchanged(answer)


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
    for input_dim, shapes, expected in cases:
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
