"""Checks of layer_to_matrices, dense_forward and collapse_linear with small whole numbers."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "matrices"


def check_pair(answer, expected_W, expected_b):
    """A pair (W, b) against the expected one."""
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
    expect.close(answer.part(W, f"W of {answer.name}"), expected_W)
    expect.close(answer.part(b, f"b of {answer.name}"), expected_b)


@test_case(
    name="layer_to_matrices: a column for each perceptron, biases apart",
    failure_message=(
        "Print W.shape for create_layer(5, 3, relu), and compare column 0 with perceptron 0."
    ),
)
def test_layer_to_matrices(layer_to_matrices, compute_output_for_layer):
    rows = [[10.0, 1.0, 2.0, 3.0], [20.0, 4.0, 5.0, 6.0]]
    layer = [{"weights": np.array(row), "activation_function": np.positive} for row in rows]
    answer = expect.call("layer_to_matrices", layer_to_matrices, layer)
    try:
        own = expect.call("compute_output_for_layer", compute_output_for_layer, [1, 1, 0], layer)
        expect.close(own, [14.0, 30.0])
    except expect.Failure:
        check_pair(answer, [[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]], [10.0, 20.0])
    else:  # your own layers keep the bias last, so the matrices may do so too
        try:
            check_pair(answer, [[10.0, 20.0], [1.0, 4.0], [2.0, 5.0]], [3.0, 6.0])
        except expect.Failure:
            check_pair(answer, [[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]], [10.0, 20.0])
    expect.unchanged(answer)


@test_case(
    name="dense_forward: values for a batch",
    failure_message=(
        "Use n, dim and units that all differ, and follow the shapes. Each unit has one bias."
    ),
)
def test_dense_forward(dense_forward):
    X = np.array([[1.0, 2.0], [0.0, -1.0], [3.0, 1.0], [0.0, 0.0]])
    W = np.array([[1.0, 0.0, 2.0], [-1.0, 1.0, 0.5]])
    b = np.array([0.5, 0.0, -1.0])
    answer = expect.call("dense_forward", dense_forward, X, W, b, np.square)
    expected = [[0.25, 4.0, 4.0], [2.25, 1.0, 2.25], [6.25, 1.0, 30.25], [0.25, 0.0, 1.0]]
    expect.close(answer, expected)
    expect.unchanged(answer)
    answer = expect.call("dense_forward", dense_forward, X[:1], W, b, np.square)
    expect.close(answer, expected[:1])


@test_case(
    name="dense_forward: square sizes, and functions of whole rows",
    failure_message=(
        "With all sizes 2 a wrong axis gives no error: compare one row with a loop by hand."
    ),
)
def test_dense_rows(dense_forward):
    def share(z):
        return z / np.sum(z, axis=-1, keepdims=True)

    X = np.array([[1.0, 2.0], [0.0, 3.0]])
    W = np.array([[1.0, 0.0], [1.0, 2.0]])
    b = np.array([1.0, 4.0])
    answer = expect.call("dense_forward", dense_forward, X, W, b, share)
    expect.close(answer, [[1 / 3, 2 / 3], [2 / 7, 5 / 7]])


@test_case(
    name="collapse_linear: one layer equal to two",
    failure_message="Multiply (X W1 + b1) W2 + b2 out on paper: which terms have no X in them?",
)
def test_collapse(collapse_linear):
    W1, b1 = np.array([[1.0, 2.0, 0.0], [0.0, 1.0, -1.0]]), np.array([1.0, 0.0, 2.0])
    W2, b2 = np.array([[1.0], [3.0], [2.0]]), np.array([10.0])
    answer = expect.call("collapse_linear", collapse_linear, W1, b1, W2, b2)
    check_pair(answer, [[7.0], [1.0]], [15.0])
    expect.unchanged(answer)
