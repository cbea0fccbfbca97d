"""Checks of mlp_loss_and_grads with one small network."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "mlp"

X = np.array([[1.0, 2.0], [-1.0, 0.5], [3.0, -1.0], [-2.0, -0.25]])
Y = np.array([[1.0, 0.0], [0.0, 1.0], [0.0, 1.0], [1.0, 0.0]])
PARAMS = {
    "W1": np.array([[1.0, -1.0, 0.5], [0.0, 1.0, -1.0]]),
    "b1": np.array([0.0, 0.5, 0.25]),
    "W2": np.array([[1.0, 0.0], [-1.0, 1.0], [0.5, 2.0]]),
    "b2": np.array([0.0, 0.5]),
}
LOSS = 1.944099366
GRADS = {
    "W1": [[-0.107648108, -0.525742768, -0.185081021], [-0.503200026, 0.797231691, 0.061693674]],
    "b1": [-0.189906339, 0.953231013, -0.061693674],
    "W2": [[-0.107648108, 0.107648108], [-0.899794983, 0.899794983], [0.113105068, -0.113105068]],
    "b2": [-0.435486391, 0.435486391],
}


def result(mlp_loss_and_grads):
    """The answer for the small network, its loss and its gradients."""
    inputs = [(X, Y, PARAMS)]
    (attempt,) = expect.attempts_once(
        "mlp, in public", "mlp_loss_and_grads", mlp_loss_and_grads, inputs
    )
    answer = attempt()
    value = answer.value
    fine = isinstance(value, (list, tuple)) and len(value) == 2 and isinstance(value[1], dict)
    expect.that(
        fine and set(GRADS) <= set(value[1]),
        "mlp_loss_and_grads did not return loss, grads with the keys W1, b1, W2 and b2",
        answer,
        got=value,
    )
    return answer, *value


def check_gradient(answer, grads, key):
    """One gradient; the numbers of this file have nine decimals."""
    part = answer.part(grads[key], f"the gradient of {key} of mlp_loss_and_grads")
    expect.close(part, GRADS[key], rtol=1e-4, atol=1e-6)


@test_case(
    name="the loss",
    failure_message=("Compare with softmax_cross_entropy of your logits. Does its own check pass?"),
)
def test_loss(mlp_loss_and_grads):
    answer, loss, _ = result(mlp_loss_and_grads)
    expect.close(answer.part(loss, "the loss of mlp_loss_and_grads"), LOSS, loss=True)


@test_case(
    name="the gradients of the output layer",
    failure_message=("W2 was multiplied by A1. Do the checks of the functions that you call pass?"),
)
def test_output(mlp_loss_and_grads):
    answer, _, grads = result(mlp_loss_and_grads)
    for key in ("W2", "b2"):
        check_gradient(answer, grads, key)


@test_case(
    name="the gradients of the hidden layer",
    failure_message=(
        "Go back through W2, then through the ReLU, then to W1: all with the old weights."
    ),
)
def test_hidden_layer(mlp_loss_and_grads):
    answer, _, grads = result(mlp_loss_and_grads)
    for key in ("W1", "b1"):
        check_gradient(answer, grads, key)


@test_case(
    name="X, Y and params stay as they were",
    failure_message=("This function measures only. Compare params before and after the call."),
)
def test_unchanged(mlp_loss_and_grads):
    answer, _, _ = result(mlp_loss_and_grads)
    expect.unchanged(answer)
