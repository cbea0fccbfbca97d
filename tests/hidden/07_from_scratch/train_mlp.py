"""Hidden checks of train_mlp; a mistake in a piece that it may call does not cost again.

Each check is an examination that any training function can sit. The student's training sits it with
neutral pieces in place of the student's; where that fails, with all neutral but one (a piece may be
odd and fit the loop), and at last with the student's own. It has passed when it passes once. What
is expected follows from the pieces in use, so that no broken piece excuses a broken loop.

Only the check on XOR depends on luck: the recipe (8 tanh units, learning rate 0.5, 2000 full-batch
steps) gave four sure right answers for 6500 of 6500 seeds; so it did with the neutral pieces, at
both ends of the range of their factor. Two trainings fail a right answer with a probability below
1 in 1000 (95 % bound 0.0009), and all sittings with right pieces far more seldom;
benchmarks/training_seeds.py measures it again.
"""

OK_FORMAT = False

import contextlib
from itertools import combinations, pairwise, permutations

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw
from solutions import from_scratch as reference

name = "train_mlp_hidden"
points = 4

KEYS = ("W1", "b1", "W2", "b2")

# each breaks a promise of its question: another spread and biases, the short batch first, a longer
# step; options of the student's own (shuffle=True) are taken and ignored
RULES = {
    "init_params": "lambda sizes, rng, *more, **options: {name: value for layer in range(1, "
    "len(sizes)) for name, value in ((f'W{layer}', rng.uniform(-0.9, 0.9, (sizes[layer - 1], "
    "sizes[layer]))), (f'b{layer}', rng.uniform(-0.2, 0.2, (sizes[layer],))))}",
    "iterate_minibatches": "lambda X, y, batch_size, rng, *more, **options: [(X[rows], y[rows]) "
    "for rows in np.split(rng.permutation(len(X)), range(len(X) % batch_size or min(batch_size, "
    "len(X)), len(X), batch_size))]",
    "sgd_step": "lambda params, grads, learning_rate, *more, **options: {key: params[key] - "
    "FACTOR * learning_rate * grads[key] for key in params}",
}
# the student's own batches late: they may never end
KEPT = ((), ("sgd_step",), ("init_params",), ("iterate_minibatches",), tuple(RULES))


def task(rng, n, dim, classes):
    """Drawn samples and one-hot targets; every class occurs where n allows."""
    labels = rng.permutation(np.arange(n) % classes)
    return rng.normal(size=(n, dim)), np.eye(classes)[labels]


def drawn_seed(rng):
    """A seed for the student's training."""
    return int(rng.integers(1, 100_000))


def trained(train, *arguments):
    """The answer of one training, its parameters and losses; fails unless they are well formed."""
    X, Y, hidden, _, _, epochs = arguments[:6]
    answer = expect.call("train_mlp", train, *arguments)
    if answer.value is None:
        raise expect.Failure("train_mlp returned None: is it written yet?", kind="missing")
    pair = isinstance(answer.value, (tuple, list)) and len(answer.value) == 2
    expect.that(pair, "train_mlp must return two things: (params, losses)", answer)
    given, losses = answer.value
    expect.that(isinstance(given, dict), "the params of train_mlp are no dictionary", answer)
    complete = all(key in given for key in KEYS)
    expect.that(complete, "the params of train_mlp lack a key", answer, got=expect.show(given))
    shapes = [(X.shape[1], hidden), (hidden,), (hidden, Y.shape[1]), (Y.shape[1],)]
    params = {}
    for key, shape in zip(KEYS, shapes, strict=True):
        part = answer.part(given[key], f"{key} of train_mlp")
        expect.shape(part, shape)
        params[key] = expect.finite(part)
    part = answer.part(losses, "losses of train_mlp")
    expect.shape(part, (epochs,))
    return answer, params, expect.finite(part)


def flat(params):
    """All parameters in one vector."""
    return np.concatenate([np.ravel(params[key]) for key in KEYS])


def gradient(X, Y, params, activation):
    """The gradient in one vector."""
    return flat(reference.loss_and_gradients(X, Y, params, activation)[1])


def far(one, other):
    """The distance of two vectors, relative to their length."""
    return np.linalg.norm(one - other) / (np.linalg.norm(one) + np.linalg.norm(other) + 1e-300)


def start_of(train, X, Y, hidden, seed, activation, rate=0.05):
    """The first parameters: one full-batch step at the rate, one at twice the rate, and back."""
    one = trained(train, X, Y, hidden, rate, len(X), 1, seed, activation)[1]
    two = trained(train, X, Y, hidden, 2 * rate, len(X), 1, seed, activation)[1]
    return {key: 2 * one[key] - two[key] for key in KEYS}


def judge(examine, train_mlp, label):
    """Fail unless the training stands the examination, with the student's pieces or neutral ones.

    Every sitting gets new inputs, so that a training that remembers results is not confused.
    """
    rng = draw(f"train_mlp: {label}")
    factor = round(float(rng.uniform(1.2, 1.4)), 3)
    failure = None
    for kept in KEPT:
        neutral = [name for name in RULES if name not in kept]
        texts = {name: RULES[name].replace("FACTOR", str(factor)) for name in neutral}
        # code with lines of its own for the step makes it with factor 1
        factors = (1.0, factor) if "sgd_step" in texts else (1.0,)
        try:
            with expect.stand_ins(train_mlp, texts) if texts else contextlib.nullcontext():
                examine(train_mlp, rng, factors)
        except expect.Failure as found:
            failure = found  # at last the one with the student's own pieces
            if failure.kind == "missing":
                raise
        except AttributeError:  # its pieces cannot be replaced
            if not texts:
                raise
        else:
            return
    raise failure


@test_case(
    name="params of the right shapes, one loss for each epoch",
    points=0.75,
    hidden=True,
    failure_message="Read the sizes off X, hidden and Y. Note one loss per epoch, not per step.",
)
def test_structure(train_mlp):
    def examine(train, rng, factors):
        for n, dim, hidden, classes, size, epochs, activation in (
            (11, 3, 5, 2, 4, 3, "tanh"),
            (7, 2, 6, 4, 7, 1, "relu"),
            (5, 4, 1, 3, 9, 2, "relu"),
        ):
            X, Y = task(rng, n, dim, classes)
            seed = drawn_seed(rng)
            answer, _, _ = trained(train, X, Y, hidden, 0.1, size, epochs, seed, activation)
            expect.unchanged(answer)

    judge(examine, train_mlp, "structure")


@test_case(
    name="the losses belong to the parameters, and they fall",
    points=0.75,
    hidden=True,
    failure_message=(
        "At the end of each epoch compute the loss of all samples with the newest parameters."
    ),
)
def test_losses(train_mlp):
    """Last parameters are not the best ones: also stopped where the loss has just risen."""

    def expect_last_loss(train, X, Y, *arguments):
        answer, params, losses = trained(train, X, Y, *arguments)
        loss = reference.loss_and_gradients(X, Y, params, arguments[-1])[0]
        part = answer.part(losses[-1], "the last loss of train_mlp")
        expect.close(part, loss, loss=True)
        return losses

    def examine(train, rng, factors):
        for size, epochs, activation in ((5, 1, "relu"), (3, 4, "tanh"), (14, 2, "tanh")):
            X, Y = task(rng, 14, 3, 3)
            expect_last_loss(train, X, Y, 6, 0.2, size, epochs, drawn_seed(rng), activation)
        X, Y = task(rng, 14, 3, 3)
        seed = drawn_seed(rng)
        losses = expect_last_loss(train, X, Y, 6, 0.7, 2, 16, seed, "tanh")
        risen = np.flatnonzero(losses[1:] > 1.001 * losses[:-1]) + 2
        if risen.size:  # as it is, but for one seed in a thousand
            expect_last_loss(train, X, Y, 6, 0.7, 2, int(risen[-1]), seed, "tanh")
        X, Y = task(rng, 20, 3, 2)
        X[:, 0] = 3 * Y[:, 0] - 1.5
        seed = drawn_seed(rng)
        answer, _, losses = trained(train, X, Y, 6, 0.1, 10, 40, seed, "tanh")
        fallen = max(losses[-5:]) < 0.6 * losses[0] and max(losses[20:]) < losses[0]
        expect.that(fallen, "the losses of train_mlp do not fall on an easy task", answer)
        shorter = trained(train, X, Y, 6, 0.1, 10, 7, seed, "tanh")[2]
        part = answer.part(losses[:7], "the first losses of train_mlp")
        expect.close(part, shorter, loss=True)

    judge(examine, train_mlp, "losses")


@test_case(
    name="the same seed gives the same, another seed another",
    points=0.25,
    hidden=True,
    failure_message="Make one generator from seed at the start; all random numbers come from it.",
)
def test_seed(train_mlp):
    def examine(train, rng, factors):
        X, Y = task(rng, 12, 3, 2)
        seed = drawn_seed(rng)
        answer, first, losses = trained(train, X, Y, 5, 0.3, 4, 3, seed, "tanh")
        _, second, again = trained(train, X, Y, 5, 0.3, 4, 3, seed, "tanh")
        same = np.allclose(flat(first), flat(second)) and np.allclose(losses, again)
        expect.that(same, "train_mlp gave two results for the same seed", answer)
        _, third, _ = trained(train, X, Y, 5, 0.3, 4, 3, seed + 1, "tanh")
        other = far(flat(first), flat(third)) > 1e-3
        expect.that(other, "train_mlp gave the same result for two seeds", answer)

    judge(examine, train_mlp, "seed")


@test_case(
    name="one step: learning rate and activation",
    points=0.75,
    hidden=True,
    failure_message=(
        "With one batch and one epoch there is one step: learning rate times gradient, for all "
        "four parameters, with the activation that was asked for."
    ),
)
def test_step(train_mlp):
    """The last samples are large, and so are their gradients: no step is cut short."""

    def examine(train, rng, factors):
        for activation, size in (("tanh", 1), ("relu", 1), ("relu", 16), ("relu", 16)):
            X, Y = task(rng, 10, 3, 3)
            X, seed = size * X, drawn_seed(rng)
            start = start_of(train, X, Y, 6, seed, activation, 0.05 / size)
            for rate in (0.4 / size, 1.0 / size):
                chosen = () if activation == "relu" else (activation,)  # relu is the default
                answer, params, _ = trained(train, X, Y, 6, rate, len(X), 1, seed, *chosen)
                moved = flat(start) - flat(params)
                summary = "train_mlp made no step: is what a step gives kept?"
                expect.that(np.any(np.abs(moved) > 1e-12), summary, answer)
                step = rate * gradient(X, Y, start, activation)
                expect.that(
                    any(far(moved, factor * step) < 1e-5 for factor in factors),
                    "one step of train_mlp is not learning rate times gradient",
                    answer,
                )

    judge(examine, train_mlp, "step")


@test_case(
    name="the number of steps: batch size and epochs",
    points=0.5,
    hidden=True,
    failure_message=(
        "In each epoch every batch makes one step, the short last one too: count your steps."
    ),
)
def test_steps(train_mlp):
    """With a small rate all steps are made near the first parameters: their gradients add up.

    The rate leaves room for float32; what the gradients change on the way is below 1 %, and the
    nearest wrong number of steps is 4 % away.
    """
    rate = 5e-4

    def expect_steps(answer, start, params, steps, factors, summary):
        moved = flat(start) - flat(params)
        fits = [far(moved, rate * factor * step) < 1e-2 for factor in factors for step in steps]
        expect.that(any(fits), summary, answer)

    def examine(train, rng, factors):
        X, Y = task(rng, 12, 3, 2)
        seed = drawn_seed(rng)
        start = start_of(train, X, Y, 5, seed, "tanh")
        full = gradient(X, Y, start, "tanh")
        for size, epochs in ((12, 3), (4, 1), (3, 2), (1, 1), (20, 2)):
            answer, params, _ = trained(train, X, Y, 5, rate, size, epochs, seed, "tanh")
            steps = [epochs * max(1, 12 // size) * full]
            summary = "train_mlp does not make the right steps in an epoch"
            expect_steps(answer, start, params, steps, factors, summary)
        X, Y = task(rng, 7, 2, 3)
        start = start_of(train, X, Y, 4, seed, "tanh")
        answer, params, _ = trained(train, X, Y, 4, rate, 4, 1, seed, "tanh")
        steps = []
        for first in combinations(range(7), 4):
            batches = [list(first), [row for row in range(7) if row not in first]]
            steps.append(sum(gradient(X[rows], Y[rows], start, "tanh") for rows in batches))
        summary = "train_mlp goes wrong where the last batch is smaller"
        expect_steps(answer, start, params, steps, factors, summary)

    judge(examine, train_mlp, "steps")


def passes(X, Y, rate, before):
    """For each order of the samples, one by one: the parameters after a pass from ``before``."""
    found = {}
    for order in permutations(range(len(X))):
        params = before
        for row in order:
            grads = reference.loss_and_gradients(X[[row]], Y[[row]], params, "tanh")[1]
            params = {key: params[key] - rate * grads[key] for key in KEYS}
        found[order] = flat(params)
    return found


def orders_of(X, Y, rate, states):
    """The order of the samples in each epoch; None for an epoch that is no pass over all."""
    orders = []
    for before, after in pairwise(states):
        distance = {
            order: far(end, flat(after)) for order, end in passes(X, Y, rate, before).items()
        }
        nearest = min(distance, key=distance.get)
        orders.append(nearest if distance[nearest] < 1e-4 else None)
    return orders


@test_case(
    name="a new random order in every epoch",
    points=0.25,
    hidden=True,
    failure_message="Shuffle inside the loop over the epochs, by the generator made before it.",
)
def test_order(train_mlp):
    """Four samples, batch size 1: which of the 24 orders was it, epoch by epoch?

    A right answer repeats one order over nine epochs with a probability of 24**-8.
    """
    rate = 0.5

    def examine(train, rng, factors):
        X, Y = task(rng, 4, 3, 2)
        seed = drawn_seed(rng)
        states = [start_of(train, X, Y, 5, seed, "tanh")]
        for epochs in range(1, 10):
            answer, params, _ = trained(train, X, Y, 5, rate, 1, epochs, seed, "tanh")
            states.append(params)
        found = [orders_of(X, Y, factor * rate, states) for factor in factors]
        orders = next((each for each in found if None not in each), None)
        expect.that(orders is not None, "an epoch of train_mlp is no pass over all samples", answer)
        expect.that(
            len(set(orders)) > 1, "train_mlp takes the samples in one and the same order", answer
        )

    judge(examine, train_mlp, "order")


@test_case(
    name="XOR is learned",
    points=0.75,
    hidden=True,
    failure_message="Print every 200th loss: it should come close to 0 for XOR with 8 tanh units.",
)
def test_xor(train_mlp):
    X = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])

    def examine(train, rng, factors):
        for labels in ([0, 1, 1, 0], [1, 0, 0, 1]):
            Y = np.eye(2)[labels]
            seed = drawn_seed(rng)
            answer, params, losses = trained(train, X, Y, 8, 0.5, 4, 2000, seed, "tanh")
            likely = np.sum(reference.forward_pass(X, params, "tanh") * Y, axis=1)
            # of 5000 seeds the least sure right answer was 0.998; without biases it stays at 0.5
            right = int(np.sum(likely > 0.98))
            solved = f"the trained network is sure of the right answer for {right} of 4 XOR inputs"
            expect.that(right == 4, solved, answer)
            expect.that(losses[-1] < 0.5 * losses[0], "the losses do not fall on XOR", answer)
            # sure by luck, of other inputs than it was trained on
            fits = -np.mean(np.log(likely)) < 1.5 * losses[-1]
            expect.that(fits, "the XOR network has a higher loss than its last one", answer)

    judge(examine, train_mlp, "xor")
