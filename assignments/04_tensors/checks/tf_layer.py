"""Checks of tf_layer with small numbers."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "tf_layer"

X = np.array([[1.0, 2.0], [0.0, -1.0], [-3.0, -9.0]], dtype="float32")
W = np.array([[1.0, 0.0], [0.5, -1.0]], dtype="float32")
B = np.array([0.0, 1.0], dtype="float32")
SCORES = np.array([[2.0, -1.0], [-0.5, 2.0], [-7.5, 10.0]])

TAPED = """
def taped(tf_layer, X, W, b, name):
    with tf.GradientTape() as tape:
        tape.watch(X)
        result = tf_layer(X, W, b, name)
        total = tf.reduce_sum(result * result)
    return result, tape.gradient(total, X)
"""


@test_case(
    name="sigmoid, tanh and relu",
    failure_message=(
        "Compute the worked number of the notebook: first the pre-activations, then each name."
    ),
)
def test_entries(tf_layer, tf):
    for label, expected in (
        ("sigmoid", 1 / (1 + np.exp(-SCORES))),
        ("tanh", np.tanh(SCORES)),
        ("relu", np.maximum(SCORES, 0)),
    ):
        tensors = [tf.constant(array) for array in (X, W, B)]
        expect.close(expect.call("tf_layer", tf_layer, *tensors, label), expected)


@test_case(
    name="softmax of each row",
    failure_message="Each row is a sample: do the rows of your output sum to 1?",
)
def test_rows(tf_layer, tf):
    share = 1 / (1 + np.exp(SCORES[:, 1] - SCORES[:, 0]))
    tensors = [tf.constant(array) for array in (X, W, B)]
    answer = expect.call("tf_layer", tf_layer, *tensors, "softmax")
    expect.close(answer, np.stack([share, 1 - share], axis=1))


@test_case(
    name="one sample, one unit, square matrices",
    failure_message=(
        "With all sizes equal a wrong order gives no error. Each unit has one bias, for all rows."
    ),
)
def test_sizes(tf_layer, tf):
    for rows, units in ((1, 2), (2, 2), (3, 1)):
        tensors = [tf.constant(array) for array in (X[:rows], W[:, :units], B[:units])]
        answer = expect.call("tf_layer", tf_layer, *tensors, "relu")
        expect.close(answer, np.maximum(SCORES, 0)[:rows, :units])


@test_case(
    name="TensorFlow all the way",
    failure_message=(
        "Return a tensor, computed by tf operations from X on: NumPy leaves nothing on the tape."
    ),
)
def test_taped(tf_layer, tf):
    taped = expect.student_side(
        f"(lambda scope: (exec({TAPED!r}, scope), scope['taped'])[1])({{'tf': tf}})"
    )
    for label in ("sigmoid", "tanh", "relu", "softmax"):
        tensors = [tf.constant(array) for array in (X, W, B)]
        answer = expect.call("tf_layer", tf_layer, *tensors, label)
        expect.that(
            expect.is_tensor(answer.value),
            f"tf_layer returned {expect.type_name(answer.value)}, not a TensorFlow tensor",
            answer,
            got=answer.value,
        )
        watched = expect.call("tf_layer with a tape", taped, tf_layer, *tensors, label)
        expect.that(
            watched.value[1] is not None,
            "a GradientTape cannot follow from X to the result of tf_layer: its gradient is None",
            answer,
        )
