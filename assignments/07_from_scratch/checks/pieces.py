"""Checks of the four pieces on small inputs."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "pieces"


def dictionary(answer, keys):
    """The returned dictionary; fails unless it has exactly these keys."""
    expect.that(
        isinstance(answer.value, dict),
        f"{answer.name} returned {expect.type_name(answer.value)} where a dictionary belongs",
        answer,
    )
    expect.that(
        set(answer.value) == set(keys),
        f"the keys that {answer.name} returned are not the right ones",
        answer,
        expected=", ".join(keys),
        got=expect.show(list(answer.value)),
    )
    return answer.value


def batches_of(answer):
    """The batches as a list of pairs of arrays."""
    expect.that(answer.value is not None, "iterate_minibatches returned None", answer)
    try:
        pairs = [tuple(pair) for _, pair in zip(range(1000), answer.value, strict=False)]
    except TypeError:
        pairs = None
    fine = pairs is not None and all(len(pair) == 2 for pair in pairs)
    expect.that(fine, "iterate_minibatches did not give pairs (X_batch, y_batch)", answer)
    return [
        (
            expect.numbers(answer.part(X, "an X_batch")),
            expect.numbers(answer.part(y, "a y_batch")),
        )
        for X, y in pairs
    ]


@test_case(
    name="init_params: keys, shapes, and zeros for the biases",
    failure_message="Layer k takes sizes[k - 1] numbers and gives sizes[k]; print the shapes.",
)
def test_shapes(init_params):
    answer = expect.call("init_params", init_params, [4, 5, 3], np.random.default_rng(1))
    params = dictionary(answer, ["W1", "b1", "W2", "b2"])
    expect.shape(answer.part(params["W1"], "W1"), (4, 5))
    expect.shape(answer.part(params["W2"], "W2"), (5, 3))
    expect.close(answer.part(params["b1"], "b1"), np.zeros(5))
    expect.close(answer.part(params["b2"], "b2"), np.zeros(3))
    expect.unchanged(answer)


@test_case(
    name="init_params: the weights",
    failure_message="Draw from rng, evenly between -r and r; r is computed for each layer anew.",
)
def test_weights(init_params):
    answer = expect.call("init_params", init_params, [60, 40], np.random.default_rng(2))
    W = expect.shape(answer.part(dictionary(answer, ["W1", "b1"])["W1"], "W1"), (60, 40))
    largest = np.sqrt(0.06)  # 6 / 100
    expect.that(np.abs(W).max() <= largest * 1.000001, "W1 has entries outside -r to r", answer)
    expect.that(W.min() < -0.9 * largest, "W1 does not reach down to -r", answer)
    expect.that(W.max() > 0.9 * largest, "W1 does not reach up to r", answer)


@test_case(
    name="iterate_minibatches: sizes, and every sample once with its label",
    failure_message="Shuffle positions once and cut them in pieces; the last piece may be short.",
)
def test_batches(iterate_minibatches):
    X = np.arange(20.0).reshape(10, 2)
    y = np.arange(10) * 3
    rng = np.random.default_rng(3)
    answer = expect.call("iterate_minibatches", iterate_minibatches, X, y, 4, rng)
    batches = batches_of(answer)
    sizes = [len(labels) for _, labels in batches]
    expect.that(sizes == [4, 4, 2], "the batch sizes are wrong", answer, "[4, 4, 2]", str(sizes))
    pairs = [
        (row, label) for batch, labels in batches for row, label in zip(batch, labels, strict=True)
    ]
    together = all(np.array_equal(row, X[int(label) // 3]) for row, label in pairs)
    expect.that(together, "a sample does not have its own label any more", answer)
    seen = sorted(int(label) // 3 for _, label in pairs)
    expect.that(seen == list(range(10)), "not every sample occurs exactly once", answer)
    expect.unchanged(answer)


@test_case(
    name="iterate_minibatches: a random order that comes from rng",
    failure_message="The order comes from rng, not from np.random and not from a seed of your own.",
)
def test_order(iterate_minibatches):
    X = np.arange(30.0).reshape(30, 1)
    orders = []
    for start in (4, 4, 5):
        state = np.random.default_rng(start)
        answer = expect.call("iterate_minibatches", iterate_minibatches, X, X[:, 0], 30, state)
        orders.append(np.concatenate([labels for _, labels in batches_of(answer)]).tolist())
    expect.that(orders[0] == orders[1], "the same generator gave two different orders", answer)
    expect.that(orders[0] != orders[2], "two different generators gave the same order", answer)
    expect.that(orders[0] != X[:, 0].tolist(), "the samples are not shuffled", answer)


@test_case(
    name="sgd_step: against the gradient, for every parameter",
    failure_message="New value = old value minus learning rate times gradient, key by key.",
)
def test_step(sgd_step):
    params = {"W1": np.array([[2.0, -1.0]]), "b1": np.array([0.5, 0.0])}
    grads = {"W1": np.array([[3.0, -2.0]]), "b1": np.array([1.0, 4.0])}
    answer = expect.call("sgd_step", sgd_step, params, grads, 0.1)
    new = dictionary(answer, ["W1", "b1"])
    expect.close(answer.part(new["W1"], "W1"), [[1.7, -0.8]])
    expect.close(answer.part(new["b1"], "b1"), [0.4, -0.4])


@test_case(
    name="sgd_step: a new dictionary, the old one unchanged",
    failure_message="The caller still needs the old parameters: make new arrays.",
)
def test_step_unchanged(sgd_step):
    params = {"W1": np.array([[2.0, -1.0]]), "b1": np.array([0.5, 0.0])}
    grads = {"W1": np.array([[3.0, -2.0]]), "b1": np.array([1.0, 4.0])}
    answer = expect.call("sgd_step", sgd_step, params, grads, 0.5)
    dictionary(answer, ["W1", "b1"])
    expect.unchanged(answer)


@test_case(
    name="accuracy: the share of right answers",
    failure_message="Find the position of the largest entry in each row and compare it with y.",
)
def test_accuracy(accuracy):
    P = np.array([[0.3, 0.4, 0.3], [0.9, 0.05, 0.05], [0.1, 0.2, 0.7], [0.34, 0.33, 0.33]])
    answer = expect.call("accuracy", accuracy, P, np.array([1, 2, 2, 0]))
    expect.close(answer, 0.75)
    expect.unchanged(answer)
