"""Checks of the training loop on small tasks."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "train_mlp"

XOR_INPUT = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
XOR_TARGET = np.array([[1.0, 0.0], [0.0, 1.0], [0.0, 1.0], [1.0, 0.0]])


def outputs(X, params):
    """The probabilities of a network with tanh."""
    arrays = {key: np.asarray(params[key], dtype=float) for key in ("W1", "b1", "W2", "b2")}
    scores = np.tanh(X @ arrays["W1"] + arrays["b1"]) @ arrays["W2"] + arrays["b2"]
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def trained(train_mlp, *arguments):
    """The answer of one training, its parameters and losses; fails unless they are well formed."""
    X, Y, hidden, _, _, epochs = arguments[:6]
    answer = expect.call("train_mlp", train_mlp, *arguments)
    pair = isinstance(answer.value, (tuple, list)) and len(answer.value) == 2
    expect.that(pair, "train_mlp must return two things: (params, losses)", answer)
    params, losses = answer.value
    expect.that(isinstance(params, dict), "the params of train_mlp are no dictionary", answer)
    for key, shape in (
        ("W1", (X.shape[1], hidden)),
        ("b1", (hidden,)),
        ("W2", (hidden, Y.shape[1])),
        ("b2", (Y.shape[1],)),
    ):
        expect.that(key in params, f"the params of train_mlp lack {key}", answer)
        expect.shape(answer.part(params[key], f"{key} of train_mlp"), shape)
    part = answer.part(losses, "losses of train_mlp")
    expect.shape(part, (epochs,))
    return answer, params, expect.finite(part)


@test_case(
    name="params of the right shapes, one loss for each epoch",
    failure_message=(
        "Read the sizes off X, hidden and Y. Note one loss per epoch, not per step. Do the checks "
        "of the pieces that you call pass?"
    ),
)
def test_structure(train_mlp):
    X = np.arange(15.0).reshape(5, 3) / 10
    Y = np.eye(2)[[0, 1, 1, 0, 1]]
    answer, _, _ = trained(train_mlp, X, Y, 4, 0.1, 2, 3, 7, "relu")
    expect.unchanged(answer)


@test_case(
    name="the losses belong to the parameters, and they fall",
    failure_message=(
        "At the end of each epoch compute the loss of all samples with the newest parameters."
    ),
)
def test_losses(train_mlp):
    answer, params, losses = trained(train_mlp, XOR_INPUT, XOR_TARGET, 6, 0.3, 3, 2, 1, "tanh")
    loss = -np.mean(np.log(np.sum(outputs(XOR_INPUT, params) * XOR_TARGET, axis=1)))
    expect.close(answer.part(losses[-1], "the last loss of train_mlp"), loss, loss=True)


@test_case(
    name="the same seed gives the same, another seed another",
    failure_message="Make one generator from seed at the start; all random numbers come from it.",
)
def test_seed(train_mlp):
    results = []
    for seed in (5, 5, 6):
        answer, params, _ = trained(train_mlp, XOR_INPUT, XOR_TARGET, 4, 0.2, 2, 2, seed, "tanh")
        results.append(np.asarray(params["W1"], dtype=float))
    same, other = np.allclose(results[0], results[1]), not np.allclose(results[0], results[2])
    expect.that(same, "train_mlp gave two results for the same seed", answer)
    expect.that(other, "train_mlp gave the same result for two seeds", answer)


@test_case(
    name="XOR is learned",
    failure_message="Print every 200th loss: it should come close to 0 for XOR with 8 tanh units.",
)
def test_xor(train_mlp):
    answer, params, losses = trained(train_mlp, XOR_INPUT, XOR_TARGET, 8, 0.5, 4, 2000, 3, "tanh")
    right = int(np.sum(outputs(XOR_INPUT, params).argmax(axis=1) == XOR_TARGET.argmax(axis=1)))
    expect.that(right == 4, f"the trained network answers {right} of 4 inputs rightly", answer)
    expect.that(losses[-1] < 0.5 * losses[0], "the losses do not fall on XOR", answer)
