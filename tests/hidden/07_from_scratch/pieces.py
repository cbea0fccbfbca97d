"""Hidden checks of the four pieces."""

OK_FORMAT = False

from itertools import pairwise

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw

name = "pieces_hidden"
points = 5


def generator(rng):
    """A generator for the student, with a drawn seed."""
    return np.random.default_rng(int(rng.integers(2**32)))


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


def keys_of(sizes):
    """W1, b1, W2, ... for this list of sizes."""
    return [f"{letter}{number}" for number in range(1, len(sizes)) for letter in "Wb"]


@test_case(
    name="init_params: keys, shapes, and zeros for the biases",
    points=0.5,
    hidden=True,
    failure_message="Layer k takes sizes[k - 1] numbers and gives sizes[k]; print the shapes.",
)
def test_shapes(init_params):
    rng = draw("pieces: shapes")
    for sizes in ([3, 7, 2], [5, 2], [1, 4, 6, 3], [2, 2, 2, 2, 2], [6, 1]):
        answer = expect.call("init_params", init_params, sizes, generator(rng))
        params = dictionary(answer, keys_of(sizes))
        for number, (inputs, outputs) in enumerate(pairwise(sizes), 1):
            expect.shape(answer.part(params[f"W{number}"], f"W{number}"), (inputs, outputs))
            expect.close(answer.part(params[f"b{number}"], f"b{number}"), np.zeros(outputs))
        expect.unchanged(answer)


@test_case(
    name="init_params: the weights",
    points=1,
    hidden=True,
    failure_message="Draw from rng, evenly between -r and r; r is computed for each layer anew.",
)
def test_weights(init_params):
    """All bounds are wider than eight standard deviations of a right answer's estimate."""
    rng = draw("pieces: weights")
    sizes = [200, 100, 100, 300]
    state = generator(rng)
    answer = expect.call("init_params", init_params, sizes, state)
    params = dictionary(answer, keys_of(sizes))
    weights = []
    for number, (inputs, outputs) in enumerate(pairwise(sizes), 1):
        part = answer.part(params[f"W{number}"], f"W{number}")
        W = expect.shape(part, (inputs, outputs))
        expect.finite(part)
        r = np.sqrt(6 / (inputs + outputs))
        label = f"W{number} of init_params"
        expect.that(np.abs(W).max() <= 1.000001 * r, f"{label} has entries outside -r to r", answer)
        expect.that(np.abs(W).max() > 0.98 * r, f"{label} does not reach -r and r", answer)
        expect.that(abs(W.mean()) < 0.06 * r, f"{label} is not centred at 0", answer)
        spread = abs(W.std() * np.sqrt(3) / r - 1) < 0.04
        expect.that(spread, f"{label} is not spread evenly from -r to r", answer)
        weights.append(W)
    distinct = len(np.unique(weights[1])) > 0.99 * weights[1].size
    expect.that(distinct, "init_params gives many weights the same value", answer)
    again = expect.call("init_params", init_params, sizes, state).value
    expect.that(
        all(np.array_equal(np.asarray(again[key]), np.asarray(params[key])) for key in params),
        "init_params gave other weights for a generator in the same state",
        answer,
    )
    other = expect.call("init_params", init_params, sizes, generator(rng)).value
    fresh = not np.array_equal(np.asarray(other["W1"]), weights[0])
    expect.that(fresh, "init_params gave the same weights for another generator", answer)
    answer = expect.call("init_params", init_params, [9, 9, 9], generator(rng))
    first, second = (np.asarray(answer.value[key]) for key in ("W1", "W2"))
    fresh = not np.array_equal(first, second)
    expect.that(fresh, "init_params gave two layers the same weights", answer)


@test_case(
    name="iterate_minibatches: sizes, and every sample once with its label",
    points=1,
    hidden=True,
    failure_message="Shuffle positions once and cut them in pieces; the last piece may be short.",
)
def test_batches(iterate_minibatches):
    rng = draw("pieces: batches")
    for n, size, one_hot in (
        (11, 4, False),
        (12, 4, True),
        (9, 1, False),
        (5, 8, True),
        (6, 6, False),
        (1, 3, False),
        (13, 5, True),
    ):
        X = rng.normal(size=(n, 3))
        y = np.eye(n)[rng.permutation(n)] if one_hot else rng.permutation(n)
        answer = expect.call("iterate_minibatches", iterate_minibatches, X, y, size, generator(rng))
        batches = batches_of(answer)
        sizes = [len(labels) for _, labels in batches if np.ndim(labels)]
        wanted = [min(size, n - start) for start in range(0, n, size)]
        expect.that(sizes == wanted, "the batch sizes are wrong", answer, str(wanted), str(sizes))
        matching = all(
            rows.shape == (len(labels), 3) and labels.shape[1:] == y.shape[1:]
            for rows, labels in batches
        )
        expect.that(matching, "an X_batch or a y_batch has a wrong shape", answer)
        found = []
        for rows, labels in batches:
            for row, label in zip(rows, labels, strict=True):
                places = np.flatnonzero(np.isclose(X, row, rtol=1e-6, atol=1e-6).all(axis=1))
                expect.that(len(places) == 1, "a batch has a row that X does not have", answer)
                together = np.array_equal(y[places[0]], label)
                expect.that(together, "a sample does not have its own label any more", answer)
                found.append(int(places[0]))
        expect.that(sorted(found) == list(range(n)), "not every sample occurs once", answer)
        expect.unchanged(answer)


@test_case(
    name="iterate_minibatches: a random order that comes from rng",
    points=0.5,
    hidden=True,
    failure_message="The order comes from rng, not from np.random and not from a seed of your own.",
)
def test_order(iterate_minibatches):
    rng = draw("pieces: order")
    X = rng.normal(size=(40, 2))
    y = np.arange(40)
    first, second, third = generator(rng), generator(rng), generator(rng)
    orders, answer = [], None
    for drawn in (first, first, second, third, None):
        state = drawn or answer.sent[3]  # at last the generator as the call before left it
        answer = expect.call("iterate_minibatches", iterate_minibatches, X, y, 8, state)
        parts = [labels.ravel() for _, labels in batches_of(answer)] or [np.zeros(0)]
        orders.append(np.concatenate(parts).tolist())
    expect.that(orders[0] == orders[1], "the same generator gave two different orders", answer)
    different = orders[0] != orders[2] and orders[2] != orders[3]
    expect.that(different, "two different generators gave the same order", answer)
    summary = "a second call with the same generator gave the order of the first call again"
    expect.that(orders[3] != orders[4], summary, answer)
    expect.that(y.tolist() not in orders, "the samples are not shuffled", answer)
    for order in orders:  # batches that are only sorted inside, or only dealt in another order
        blocks = [sorted(order[start : start + 8]) for start in range(0, len(order), 8)]
        mixed = not any(np.diff(block).tolist() == [1] * 7 for block in blocks)
        expect.that(mixed, "samples that were neighbours are still in one batch", answer)


@test_case(
    name="sgd_step: against the gradient, for every parameter",
    points=0.5,
    hidden=True,
    failure_message="New value = old value minus learning rate times gradient, key by key.",
)
def test_step(sgd_step):
    rng = draw("pieces: step")
    for keys in (["W1", "b1", "W2", "b2"], ["W1", "b1", "W2", "b2", "W3", "b3"], ["slope"]):
        shapes = [tuple(rng.integers(2, 5, size=1 + (key[0] == "W"))) for key in keys]
        rate = float(rng.uniform(0.2, 0.8))
        for _ in range(2):  # a second time, for a step that remembers the one before
            params = {key: rng.normal(size=shape) for key, shape in zip(keys, shapes, strict=True)}
            grads = {key: rng.normal(size=shape) for key, shape in zip(keys, shapes, strict=True)}
            answer = expect.call("sgd_step", sgd_step, params, grads, rate)
            new = dictionary(answer, keys)
            for key in keys:
                part = answer.part(new[key], f"{key} of sgd_step")
                expect.close(part, params[key] - rate * grads[key])


@test_case(
    name="sgd_step: a new dictionary, the old one unchanged",
    points=0.5,
    hidden=True,
    failure_message="The caller still needs the old parameters: make new arrays.",
)
def test_step_unchanged(sgd_step):
    rng = draw("pieces: step unchanged")
    params = {"W1": rng.normal(size=(3, 2)), "b1": rng.normal(size=2)}
    grads = {"W1": rng.normal(size=(3, 2)), "b1": rng.normal(size=2)}
    answer = expect.call("sgd_step", sgd_step, params, grads, 0.5)
    new = dictionary(answer, ["W1", "b1"])
    expect.unchanged(answer)
    # which step it is, another check asks
    parts = {key: expect.numbers(answer.part(new[key], f"{key} of sgd_step")) for key in params}
    moved = any(not np.array_equal(parts[key], old) for key, old in params.items())
    expect.that(moved, "sgd_step returned the old parameters", answer)


@test_case(
    name="accuracy: the share of right answers",
    points=1,
    hidden=True,
    failure_message="Find the position of the largest entry in each row and compare it with y.",
)
def test_accuracy(accuracy):
    rng = draw("pieces: accuracy")
    shares = ((20, 3, 13), (7, 4, 7), (1, 3, 1), (1, 4, 0), (3, 3, 1), (10, 5, 3), (20, 3, 8))
    for n, classes, right in shares:
        # every winner is at its class's probability of less than one half
        winners = rng.permutation(np.arange(n) % classes)
        P = rng.uniform(0.5, 0.8, size=(n, classes))
        P[np.arange(n), winners] = 0.95
        P /= P.sum(axis=1, keepdims=True)
        y = winners.copy()
        y[right:] = (y[right:] + 1) % classes
        order = rng.permutation(n)
        answer = expect.call("accuracy", accuracy, P[order], y[order])
        expect.close(answer, right / n, rtol=1e-5)
        expect.unchanged(answer)
    P, y = np.array([[0.02, 0.98], [0.6, 0.4], [0.3, 0.7]]), np.array([1, 0, 0])
    expect.close(expect.call("accuracy", accuracy, P, y), 2 / 3, rtol=1e-5)
