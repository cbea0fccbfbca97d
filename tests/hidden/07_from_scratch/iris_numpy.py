"""Hidden checks of standardize, train_iris, plot_losses and the answers on two sanity checks.

Where train_iris fails, it is called once more with neutral rules in place of the student's
standardize, train_mlp and accuracy, and is right if it gives what follows from those.

The test accuracy of the recipe was 0.933 or more for 10 000 of 10 000 seeds, so that the limit 0.90
fails a right answer with a probability below 1 in 1000 (95 % bound 0.0003);
benchmarks/training_seeds.py measures it again.
"""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw
from solutions import from_scratch as reference

name = "iris_numpy_hidden"
points = 5

KEYS = ("W1", "b1", "W2", "b2")


def both(answer):
    """The two returned arrays; fails unless there are two."""
    expect.that(answer.value is not None, "standardize returned None", answer)
    try:
        values = [answer.value[position] for position in range(len(answer.value))]
    except (TypeError, KeyError, IndexError, AttributeError):
        values = []
    expect.that(len(values) == 2, "standardize must return two arrays", answer)
    labels = ("the training set of standardize", "the test set of standardize")
    return [answer.part(value, label) for value, label in zip(values, labels, strict=True)]


@test_case(
    name="standardize: with the numbers of the training set",
    points=0.75,
    hidden=True,
    failure_message="Mean and deviation are taken of the training set's columns, for both sets.",
)
def test_standardize(standardize):
    rng = draw("iris_numpy: standardize")
    for n, m, columns in ((9, 4, 3), (6, 6, 2), (4, 1, 4), (5, 7, 5)):
        train = rng.normal(size=(n, columns)) * rng.uniform(1, 20, columns) + 5
        test = rng.normal(size=(m, columns)) * rng.uniform(1, 20, columns) - 5
        answer = expect.call("standardize", standardize, train, test)
        parts = both(answer)
        mean, deviation = train.mean(axis=0), train.std(axis=0)
        expect.close(parts[0], (train - mean) / deviation)
        expect.close(parts[1], (test - mean) / deviation)
        expect.unchanged(answer)
    train, test = np.cumsum(rng.integers(1, 9, size=(5, 2)), axis=0), rng.integers(0, 9, (3, 2))
    parts = both(expect.call("standardize", standardize, train, test))
    expect.close(parts[1], (test - train.mean(axis=0)) / train.std(axis=0))


@test_case(
    name="standardize: a constant column becomes 0",
    points=0.25,
    hidden=True,
    failure_message="A column that is constant in the training set has deviation 0: it becomes 0.",
)
def test_constant(standardize):
    rng = draw("iris_numpy: constant")
    for n, value in ((6, float(rng.integers(-9, 9))), (7, 0.1 * float(rng.integers(1, 9))), (1, 0)):
        train, test = rng.normal(size=(n, 3)), rng.normal(size=(4, 3))
        train[:, 1] = value
        constant = np.array([n == 1, True, n == 1])
        deviation = np.where(constant, 1.0, train.std(axis=0))
        mean = train.mean(axis=0)
        answer = expect.call("standardize", standardize, train, test)
        parts = both(answer)
        expect.close(parts[0], np.where(constant, 0.0, (train - mean) / deviation))
        expect.close(parts[1], np.where(constant, 0.0, (test - mean) / deviation))


def iris(train_iris, seed):
    """The answer, params, losses and accuracy; fails unless they are well formed."""
    answer = expect.call("train_iris", train_iris, seed)
    if answer.value is None:
        raise expect.Failure("train_iris returned None: is it written yet?", kind="missing")
    triple = isinstance(answer.value, (tuple, list)) and len(answer.value) == 3
    expect.that(triple, "train_iris must return (params, losses, test_accuracy)", answer)
    given, losses, share = answer.value
    expect.that(isinstance(given, dict), "the params of train_iris are no dictionary", answer)
    expect.that(all(key in given for key in KEYS), "the params of train_iris lack a key", answer)
    params = {}
    for key, shape in zip(KEYS, ((4, 16), (16,), (16, 3), (3,)), strict=True):
        part = answer.part(given[key], f"{key} of train_iris")
        expect.shape(part, shape)
        params[key] = expect.finite(part)
    part = answer.part(losses, "losses of train_iris")
    expect.shape(part, (100,))
    losses = expect.finite(part)
    part = answer.part(share, "the test accuracy of train_iris")
    expect.shape(part, ())
    return answer, params, losses, float(expect.finite(part))


RULES = {
    "standardize": "lambda train, test: (np.cos(train), np.cos(test))",
    "train_mlp": "lambda X, Y, hidden, learning_rate, batch_size, epochs, seed, activation='relu': "
    "(lambda rng: ({'W1': rng.normal(size=(X.shape[1], hidden)) + X.mean(), "
    "'b1': rng.normal(size=hidden) + learning_rate, "
    "'W2': rng.normal(size=(hidden, Y.shape[1])) + Y[:7].mean(axis=0), "
    "'b2': rng.normal(size=Y.shape[1]) + 0.01 * batch_size + (activation == 'tanh')}, "
    "rng.uniform(1, 2, epochs).tolist()))(np.random.default_rng(seed))",
    "accuracy": "lambda P, y: float(np.mean(P[:, 1] * (1 + y)))",
}
"""Of the same shapes as the functions that they stand in for, and nothing like them."""


def rightly(X_train, X_test):
    """Both sets as standardize makes them."""
    mean, deviation = X_train.mean(axis=0), X_train.std(axis=0)
    return (X_train - mean) / deviation, (X_test - mean) / deviation


def share_right(P, y):
    """What accuracy gives."""
    return float(np.mean(P.argmax(axis=1) == y))


def follows_rules(train_iris, seed):
    """Whether train_iris gives what follows from neutral rules, or from its own lines for two."""
    rules = {name: eval(text, {"np": np}) for name, text in RULES.items()}
    X_train, X_test, y_train, y_test = reference.iris_split()
    try:
        with expect.stand_ins(train_iris, RULES):
            _, params, losses, share = iris(train_iris, seed)
    except (expect.Failure, AttributeError):
        return False
    for standardize in (rules["standardize"], rightly):
        train, test = standardize(X_train, X_test)
        wanted, falling = rules["train_mlp"](train, np.eye(3)[y_train], 16, 0.1, 16, 100, seed)
        P = reference.forward_pass(test, wanted)
        for accuracy in (rules["accuracy"], share_right):
            if (
                all(np.allclose(params[key], wanted[key]) for key in KEYS)
                and np.allclose(losses, falling)
                and np.isclose(share, accuracy(P, y_test), rtol=1e-5)
            ):
                return True
    return False


def judge(examine, train_iris, seed):
    """Fail unless train_iris stands the examination, or is right on neutral functions."""
    try:
        examine(train_iris)
    except expect.Failure as failure:
        if failure.kind == "missing" or "not written" in failure.summary:
            raise
        if not (follows_rules(train_iris, seed) and follows_rules(train_iris, seed + 1)):
            raise


@test_case(
    name="train_iris: a trained network, its losses and its accuracy",
    points=1.5,
    hidden=True,
    failure_message=(
        "Print the losses, and recompute the accuracy from params: 4-16-3, 100 epochs, "
        "standardised, flowers of the test set."
    ),
)
def test_train_iris(train_iris):
    seed = int(draw("iris_numpy: train").integers(1, 100_000))
    X_train, X_test, y_train, y_test = reference.iris_split()
    X_train, X_test = rightly(X_train, X_test)

    def examine(train):
        answer, params, losses, share = iris(train, seed)
        right = np.mean(reference.forward_pass(X_test, params).argmax(axis=1) == y_test)
        part = answer.part(share, "the test accuracy of train_iris")
        expect.close(part, right, rtol=1e-5)
        expect.that(right >= 0.895, "the test accuracy of train_iris is below 0.90", answer)
        loss = reference.loss_and_gradients(X_train, np.eye(3)[y_train], params)[0]
        part = answer.part(losses[-1], "the last loss of train_iris")
        expect.close(part, loss, loss=True)
        expect.that(losses[-1] < 0.7 * losses[0], "the losses of train_iris do not fall", answer)

    judge(examine, train_iris, seed)


@test_case(
    name="train_iris: the seed decides",
    points=0.5,
    hidden=True,
    failure_message="Hand the seed on to the training, and use no other random numbers.",
)
def test_seed(train_iris):
    seed = int(draw("iris_numpy: seed").integers(1, 100_000))

    def examine(train):
        answer, first, losses, _ = iris(train, seed)
        _, second, again, _ = iris(train, seed)
        same = all(np.allclose(first[key], second[key]) for key in KEYS)
        same = same and np.allclose(losses, again)
        expect.that(same, "train_iris gave two results for the same seed", answer)
        _, third, _, _ = iris(train, seed + 1)
        other = not np.allclose(first["W1"], third["W1"])
        expect.that(other, "train_iris gave the same result for two seeds", answer)

    judge(examine, train_iris, seed)


@test_case(
    name="plot_losses: the line and the labels",
    points=0.75,
    hidden=True,
    failure_message="The losses are the y values, the epochs the x values; label both; return ax.",
)
def test_plot(plot_losses, plt):
    rng = draw("iris_numpy: plot")
    for count in (int(rng.integers(6, 20)), int(rng.integers(21, 40))):
        plt.close("all")
        losses = [float(loss) for loss in rng.uniform(0.1, 2.0, size=count)]
        answer = expect.call("plot_losses", plot_losses, losses)
        expect.that(answer.value is not None, "plot_losses returned None", answer)
        try:
            ax = answer.value
            lines = [np.asarray(line.get_xydata(), dtype=float) for line in ax.lines]
            labels = str(ax.get_xlabel()), str(ax.get_ylabel())
        except (AttributeError, TypeError, ValueError):
            lines, labels = None, ("", "")
        expect.that(lines is not None, "plot_losses did not return a matplotlib Axes", answer)
        lines = [line for line in lines if line.shape == (count, 2)]
        lines = [line for line in lines if np.allclose(line[:, 1], losses, rtol=1e-6)]
        expect.that(lines != [], "no line of the Axes has exactly the losses as y values", answer)
        steps = [line[:, 0] - np.arange(count) for line in lines]
        counted = any(np.allclose(step, 0) or np.allclose(step, 1) for step in steps)
        expect.that(counted, "the x values are not the epochs, from 0 or from 1", answer)
        named = labels[0].strip() != "" and labels[1].strip() != ""
        expect.that(named, "an axis of the loss curve has no label", answer)
        expect.unchanged(answer)
    plt.close("all")


@test_case(
    name="sanity check: the loss at a tiny start",
    points=0.5,
    hidden=True,
    failure_message="With tiny weights all three scores are about equal. What does softmax answer?",
)
def test_tiny(answer_tiny_loss):
    answer = expect.variable("answer_tiny_loss", answer_tiny_loss)
    expect.close(answer, np.log(3), rtol=0, atol=0.00105)


@test_case(
    name="sanity check: ten samples, and what it means",
    points=0.75,
    hidden=True,
    failure_message="Count the parameters of 4-16-3. Then try it: print the loss every 500 epochs.",
)
def test_ten(answer_ten_samples, answer_no_fall):
    for label, value, right in (
        ("answer_ten_samples", answer_ten_samples, "A"),
        ("answer_no_fall", answer_no_fall, "C"),
    ):
        answer = expect.variable(label, value)
        letter = value.strip().upper() if isinstance(value, str) else value
        expect.exact(answer.part(letter, label), right)
