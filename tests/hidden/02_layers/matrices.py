"""Checks of layer_to_matrices, dense_forward and collapse_linear, apart from each other's mistakes.

Each may be built on another function of the student's. Where a call is not as the course's
convention says, it is made once more with neutral rules in place of the other functions, and is
right if it gives what follows from those.
"""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw
from solutions import layers as reference

name = "matrices_hidden"
points = 2


RULES = {
    "compute_output_for_layer": "lambda X, layer: [float(np.ravel(p['activation_function']({a} * "
    "np.dot(np.asarray(X, dtype=float), np.asarray(p['weights'])[1:]) + {b} * "
    "p['weights'][0]))[0]) for p in layer]",
    "dense_forward": "lambda X, W, b, activation: activation({c} * (np.asarray(X) @ W + b))",
}
"""Linear as the true functions are, with other factors: {a}, {b} and {c}."""


def drawn_rules(rng, own):
    """Three factors, and the text of the rules, without the rule of the function on trial."""
    factors = {letter: round(float(rng.uniform(1.5, 3)), 2) for letter in "abc"}
    texts = {name: text.format(**factors) for name, text in RULES.items() if name != own}
    return [factors[letter] for letter in "abc"], texts


def judge(name, function, arguments, finish, expected, rng, by_rules):
    """One call against ``expected``, or else on neutral rules against one of ``by_rules(a, b, c)``.

    Args:
        finish: takes the answer and what is expected; raises a Failure.
    """
    try:
        finish(expect.call(name, function, *arguments), expected)
    except expect.Failure as failure:
        factors, texts = drawn_rules(rng, name)
        if failure.kind == "missing" or not any(
            passes(name, function, arguments, finish, other, texts) for other in by_rules(*factors)
        ):
            raise


def passes(name, function, arguments, finish, expected, texts):
    """Whether one call with the neutral rules gives what is expected of them."""
    try:
        with expect.stand_ins(function, texts):
            finish(expect.call(name, function, *arguments), expected)
    except (expect.Failure, AttributeError):
        return False
    return True


def itself(z):
    """No activation."""
    return z


def bent(z):
    """Entry by entry; 0.25 at 0."""
    return np.where(z > 0, z, 0.2 * z) + 0.25


def softmax_rows(z):
    """Each row on its own, over the last axis."""
    powers = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def check_pair(answer, expected):
    """A pair (W, b) against the expected one; the arguments stay as they were."""
    try:
        fine = len(answer.value) == 2 and not isinstance(answer.value, (str, dict, np.ndarray))
    except TypeError:
        fine = False
    expect.that(
        fine,
        f"{answer.name} returned {expect.type_name(answer.value)} where a pair (W, b) was expected",
        answer,
        got=answer.value,
    )
    W, b = answer.value
    expect.close(answer.part(W, f"W of {answer.name}"), expected[0])
    expect.close(answer.part(b, f"b of {answer.name}"), expected[1])
    expect.unchanged(answer)


def puts_bias_last(own, layer, rows):
    """Whether the student's own compute_output_for_layer takes the last number for the bias."""
    X = np.linspace(0.3, 1.7, rows.shape[1] - 1)
    try:
        answer = expect.call("compute_output_for_layer", own, X, layer)
        expect.close(answer, rows[:, :-1] @ X + rows[:, -1])
    except expect.Failure:
        return False
    return True


@test_case(
    name="layer_to_matrices: a column for each perceptron, biases apart",
    points=0.5,
    hidden=True,
    failure_message=(
        "Print W.shape for create_layer(5, 3, relu), and compare column 0 with perceptron 0."
    ),
)
def test_layer_to_matrices(layer_to_matrices, compute_output_for_layer):
    rng = draw("matrices: layer_to_matrices")
    # the first sizes twice, with other numbers, for code that remembers what it gave for them
    for units, dim in ((4, 3), (2, 5), (3, 3), (1, 4), (3, 1), (4, 3)):
        rows = rng.uniform(-2, 2, size=(units, dim + 1))
        layer = [{"weights": row, "activation_function": itself} for row in rows]
        weights, biases = rows[:, 1:].T, rows[:, 0]
        others = []
        if puts_bias_last(compute_output_for_layer, layer, rows):
            others = [(rows[:, :-1].T, rows[:, -1])]  # the same mistake as before costs once

        def by_rules(a, b, c, weights=weights, biases=biases, others=others):
            return [*others, (a * weights, b * biases)]

        judge(
            "layer_to_matrices",
            layer_to_matrices,
            (layer,),
            check_pair,
            (weights, biases),
            rng,
            by_rules,
        )


def check_batch(answer, expected):
    """The outputs for a batch; the arguments stay as they were."""
    expect.close(answer, expected)
    expect.unchanged(answer)


def check_dense(dense_forward, label, sizes, activation):
    """One drawn batch through one drawn layer."""
    rng = draw(f"matrices: dense_forward {label} {sizes}")
    n, dim, units = sizes
    X = rng.uniform(-2, 2, size=(n, dim))
    W, b = rng.uniform(-1.5, 1.5, size=(dim, units)), rng.uniform(-2, 2, size=units)
    expected = reference.dense_forward(X, W, b, activation)

    def by_rules(first, second, third):
        return [activation(first * (X @ W) + second * b)]

    arguments = (X, W, b, activation)
    judge("dense_forward", dense_forward, arguments, check_batch, expected, rng, by_rules)


@test_case(
    name="dense_forward: values for a batch",
    points=0.5,
    hidden=True,
    failure_message=(
        "Use n, dim and units that all differ, and follow the shapes. Each unit has one bias."
    ),
)
def test_dense_forward(dense_forward):
    for sizes in ((5, 3, 4), (2, 4, 3), (1, 3, 2), (6, 2, 1), (4, 1, 3), (1, 1, 1)):
        check_dense(dense_forward, "values", sizes, bent)


@test_case(
    name="dense_forward: square sizes, and functions of whole rows",
    points=0.25,
    hidden=True,
    failure_message=(
        "With all sizes 3 a wrong axis gives no error: compare one row with a loop by hand."
    ),
)
def test_dense_rows(dense_forward):
    for sizes in ((3, 3, 3), (4, 2, 4), (2, 5, 2)):
        check_dense(dense_forward, "square", sizes, bent)
    for sizes in ((3, 3, 3), (5, 2, 4), (1, 4, 3)):
        check_dense(dense_forward, "rows", sizes, softmax_rows)


@test_case(
    name="collapse_linear: one layer equal to two",
    points=0.75,
    hidden=True,
    failure_message="Multiply (X W1 + b1) W2 + b2 out on paper: which terms have no X in them?",
)
def test_collapse(collapse_linear):
    rng = draw("matrices: collapse_linear")
    # the first sizes twice, as above
    for dim, middle, units in ((3, 5, 2), (2, 4, 6), (3, 3, 3), (4, 1, 2), (1, 3, 1), (3, 5, 2)):
        W1, b1 = rng.uniform(-2, 2, size=(dim, middle)), rng.uniform(-2, 2, size=middle)
        W2, b2 = rng.uniform(-2, 2, size=(middle, units)), rng.uniform(-2, 2, size=units)
        expected = reference.collapse_linear(W1, b1, W2, b2)

        def by_rules(a, b, c, W1=W1, b1=b1, W2=W2, b2=b2):
            # each product through dense_forward or not, for W and for b
            product, bias = W1 @ W2, b1 @ W2 + b2
            for W in (product, c * product, c * c * product):
                for vector in (bias, c * bias, c * (c * b1 @ W2 + b2)):
                    yield W, vector

        arguments = (W1, b1, W2, b2)
        judge("collapse_linear", collapse_linear, arguments, check_pair, expected, rng, by_rules)
