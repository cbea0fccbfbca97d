"""Hidden checks of standardize, train_iris, plot_losses and the answers on two sanity checks.

train_iris is called with neutral functions in place of the student's standardize, train_mlp and
accuracy, which note what they are given: a train_iris that calls them right is right, whatever the
student's own do. Where it fails so, only train_mlp is neutral (the others may be odd and fit), and
then nothing. A training of the student's own lines is judged by its results. What is expected
follows from the functions in use, so that no broken one excuses a broken train_iris.

The test accuracy of the recipe was 0.933 or more for 10 000 of 10 000 seeds, so that the limit 0.90
fails a right answer with a probability below 1 in 1000 (95 % bound 0.0003);
benchmarks/training_seeds.py measures it again.
"""

OK_FORMAT = False

import contextlib

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw
from solutions import from_scratch as reference

name = "iris_numpy_hidden"
points = 5

WRONG = expect.SEALED
KEYS = ("W1", "b1", "W2", "b2")
SITTINGS = (("standardize", "train_mlp", "accuracy"), ("train_mlp",), ())


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
    # the first sizes twice, with other numbers, for code that remembers what it gave for them
    for n, m, columns in ((9, 4, 3), (6, 6, 2), (4, 1, 4), (5, 7, 5), (9, 4, 3)):
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
    for n, value in (
        (6, float(rng.integers(-9, 9))),
        (7, 0.25 * float(rng.integers(1, 9))),
        (1, 0),
    ):
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


class WrongShare(expect.Failure):
    """The accuracy is wrong of parameters that were chosen to tell; other ones can hide that."""


def true_standardize(train, test, *more, **options):
    """What the question asks of standardize."""
    train, test = np.asarray(train, dtype=float), np.asarray(test, dtype=float)
    mean, deviation = train.mean(axis=0), train.std(axis=0)
    return (train - mean) / deviation, (test - mean) / deviation


def neutral_standardize(train, test, *more, **options):
    """Scaled as well as the true one for a training, but not to mean 0 and deviation 1."""
    return tuple(0.8 * part + 0.25 for part in true_standardize(train, test))


def true_accuracy(P, y):
    """What the question asks of accuracy."""
    return float(np.mean(np.argmax(P, axis=1) == y))


def neutral_accuracy(P, y, *more, **options):
    """A number that tells which probabilities and labels it was given.

    It is above 0.9, for code that insists on a good network.
    """
    P, y = np.asarray(P, dtype=float), np.asarray(y, dtype=float)
    return float(0.95 + 0.04 * np.sin(5 * np.mean(np.cos(3 * P) @ [1.0, 2.0, 4.0] * (1 + y))))


class Recorder:
    """Neutral functions that note how train_mlp was called and what it gave."""

    def __init__(self, key):
        self.key = key
        self.calls = []

    def train_mlp(
        self,
        X,
        Y,
        hidden,
        learning_rate,
        batch_size,
        epochs,
        seed,
        activation="relu",
        *more,
        **options,
    ):
        """Drawn parameters and losses in place of a training, others for each seed."""
        rng = np.random.default_rng([self.key, abs(int(seed))])
        params = telling_params(rng)
        losses = sorted((float(loss) for loss in rng.uniform(0.1, 2, 100)), reverse=True)
        recipe = {
            "number of hidden units": (hidden, 16),
            "learning rate": (learning_rate, 0.1),
            "batch size": (batch_size, 16),
            "number of epochs": (epochs, 100),
            "activation": (activation, "relu"),
        }
        self.calls.append({"X": X, "Y": Y, "recipe": recipe, "params": params, "losses": losses})
        return {key: array.copy() for key, array in params.items()}, list(losses)

    def functions(self, names):
        """Those that stand in for ``names``."""

        def train_mlp(*arguments, **keywords):
            return self.train_mlp(*arguments, **keywords)

        functions = {
            "standardize": neutral_standardize,
            "train_mlp": train_mlp,
            "accuracy": neutral_accuracy,
        }
        return {name: functions[name] for name in names}


def telling_params(rng):
    """Drawn parameters that are right for another share of the test flowers than of any others."""
    X_train, X_test, y_train, y_test = reference.iris_split()
    shapes = ((4, 16), (16,), (16, 3), (3,))
    while True:
        params = {key: rng.normal(size=shape) for key, shape in zip(KEYS, shapes, strict=True)}
        for scale in (true_standardize, neutral_standardize):
            train, test = scale(X_train, X_test)
            right = true_accuracy(reference.forward_pass(test, params), y_test)
            others = [
                true_accuracy(reference.forward_pass(X, params, activation), y)
                for X, y, activation in (
                    (train, y_train, "relu"),
                    (test, y_test, "tanh"),
                    (X_test, y_test, "relu"),
                    (scale(X_test, X_test)[1], y_test, "relu"),
                )
            ]
            if min(abs(right - other) for other in others) < 1e-3:
                break
        else:
            return params


def rows_of(*parts):
    """The rows of arrays side by side, sorted, so that their order does not count."""
    table = np.round(np.hstack([np.asarray(part, dtype=float) for part in parts]), 4)
    return table[np.lexsort(table.T)]


def equal(given, wanted):
    """Whether an argument is the number or the word that was asked for."""
    if isinstance(wanted, str):
        return str(given).lower() == wanted
    return np.ndim(given) == 0 and abs(float(given) - wanted) < 1e-6


def expect_recipe(recorder):
    """Fail unless every training was asked for as the question describes it."""
    for call in recorder.calls:
        for label, (given, wanted) in call["recipe"].items():
            expect.that(
                equal(given, wanted),
                f"train_iris trains with another {label} than the question asks for",
                expected=str(wanted),
                got=expect.show(given),
            )


def expect_share(answer, share, P, y_test):
    """Fail unless the test accuracy belongs to these probabilities; either rule may be in use."""
    if not np.isclose(share, neutral_accuracy(P, y_test), rtol=1e-6):
        part = answer.part(share, "the test accuracy of train_iris")
        expect.close(part, true_accuracy(P, y_test), rtol=1e-5)


def expect_result(recorder, answer, params, losses, share):
    """Fail unless the training got the right data, and its results are handed back."""
    X_train, X_test, y_train, y_test = reference.iris_split()
    call = next((call for call in recorder.calls if agree(call["params"], params)), None)
    summary = "train_iris does not return the params that its training gave"
    expect.that(call is not None, summary, answer)
    summary = "train_iris does not return the losses that its training gave"
    expect.that(np.allclose(call["losses"], losses, rtol=1e-4), summary, answer)
    one_hot = np.ndim(call["Y"]) == 2
    expect.that(one_hot, "the labels that train_iris trains with are not one-hot rows", answer)
    fitting = []
    for scale in (neutral_standardize, true_standardize):
        train, test = scale(X_train, X_test)
        with contextlib.suppress(ValueError, TypeError):  # another shape: it does not fit
            rows = rows_of(train, np.eye(3)[y_train])
            if np.allclose(rows_of(call["X"], call["Y"]), rows, atol=1e-3):
                fitting.append(test)
    summary = "train_iris trains with other data than the standardised training set"
    expect.that(fitting != [], summary, answer)
    try:
        expect_share(answer, share, reference.forward_pass(fitting[0], params), y_test)
    except expect.Failure as failure:
        raise WrongShare(
            failure.summary, failure.called, failure.expected, failure.got
        ) from failure


def expect_training(found, again):
    """Fail unless params are well trained, and losses and accuracy belong to them.

    Args:
        found: what a call of train_iris gave; the standardised data may be of either rule.
        again: the same of other seeds. Of one seed a wrong accuracy may equal the right one.
    """
    X_train, X_test, y_train, y_test = reference.iris_split()
    failures = []
    for scale in (true_standardize, neutral_standardize):
        train, test = scale(X_train, X_test)
        try:
            for answer, params, _, share in (found, *again):
                expect_share(answer, share, reference.forward_pass(test, params), y_test)
            answer, params, losses, _ = found
            right = true_accuracy(reference.forward_pass(test, params), y_test)
            expect.that(right >= 0.895, "the test accuracy of train_iris is below 0.90", answer)
            loss = reference.loss_and_gradients(train, np.eye(3)[y_train], params)[0]
            part = answer.part(losses[-1], "the last loss of train_iris")
            expect.close(part, loss, loss=True)
            fallen = losses[-1] < 0.7 * losses[0]
            expect.that(fallen, "the losses of train_iris do not fall", answer)
        except expect.Failure as failure:
            failures.append(failure)
        else:
            return
    raise failures[0]


def agree(first, second):
    """Whether two dictionaries hold the same parameters."""
    return all(np.allclose(first[key], second[key], rtol=1e-4) for key in KEYS)


def judge(train_iris, label, examine):
    """Fail unless train_iris stands the examination, with neutral functions or the student's own.

    Args:
        examine: takes a seed and the recorder of the neutral functions.

    Returns:
        Recorder: how the neutral train_mlp was called at first.
    """
    expect.defined("train_iris", train_iris)
    rng = draw(f"iris_numpy: {label}")
    recorders, failures = [], []
    for names in SITTINGS:
        if not names and any(isinstance(failure, WrongShare) for failure in failures):
            break
        seed, recorder = int(rng.integers(1, 100_000)), Recorder(int(rng.integers(2**32)))
        recorders.append(recorder)
        texts = recorder.functions(names)
        try:
            with expect.stand_ins(train_iris, texts) if names else contextlib.nullcontext():
                examine(seed, recorder)
        except expect.Failure as failure:
            failures.append(failure)
            if failure.kind == "missing":
                break
        except AttributeError:  # its functions cannot be replaced
            if not names:
                raise
        else:
            return recorders[0]
    # what the first sitting found is the most telling, unless train_mlp was not called in it
    raise failures[0] if recorders[0].calls else failures[-1]


@test_case(
    name="train_iris: a trained network, its losses and its accuracy",
    points=1.5,
    hidden=True,
    failure_message=(
        "Print the losses, and recompute the accuracy from params. Is it the recipe that was "
        "asked for, with standardised data, and measured on the test set?"
    ),
)
def test_train_iris(train_iris):
    def examine(seed, recorder):
        found = iris(train_iris, seed)
        if recorder.calls:
            expect_result(recorder, *found)
        else:  # a training of its own
            expect_training(found, [iris(train_iris, seed + more) for more in (1, 2, 3)])

    # how the training is asked for does not depend on what the student's functions do
    expect_recipe(judge(train_iris, "train", examine))


@test_case(
    name="train_iris: the seed decides",
    points=0.5,
    hidden=True,
    failure_message="Hand the seed on to the training, and use no other random numbers.",
)
def test_seed(train_iris):
    def examine(seed, recorder):
        answer, first, losses, _ = iris(train_iris, seed)
        _, second, again, _ = iris(train_iris, seed)
        same = agree(first, second) and np.allclose(losses, again)
        expect.that(same, "train_iris gave two results for the same seed", answer)
        _, third, _, _ = iris(train_iris, seed + 1)
        other = not np.allclose(first["W1"], third["W1"])
        expect.that(other, "train_iris gave the same result for two seeds", answer)
        # or else any numbers would do
        calls, summary = recorder.calls, "the params of train_iris come from no training"
        trained = any(agree(call["params"], first) for call in calls) if calls else learned(first)
        expect.that(trained, summary, answer)

    judge(train_iris, "seed", examine)


def learned(params):
    """Whether parameters are right for more flowers than a network that has learned nothing."""
    X_train, X_test, y_train, _ = reference.iris_split()
    scaled = (
        X_train,
        true_standardize(X_train, X_test)[0],
        neutral_standardize(X_train, X_test)[0],
    )
    shares = [
        true_accuracy(reference.forward_pass(X, params, activation), y_train)
        for X in scaled
        for activation in ("relu", "tanh")
    ]
    return max(shares) > 0.85


@test_case(
    name="plot_losses: the line and the labels",
    points=0.75,
    hidden=True,
    failure_message="The losses are the y values, the epochs the x values; label both; return ax.",
)
def test_plot(plot_losses, plt):
    rng = draw("iris_numpy: plot")
    few, many = int(rng.integers(6, 20)), int(rng.integers(21, 40))
    for count in (few, many, few):
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
    failure_message=(
        "With tiny weights all three scores are about equal: what does softmax make of them, for "
        "every flower? The loss is minus the natural logarithm of one of these, so above 0."
    ),
)
def test_tiny(answer_tiny_loss):
    given = expect.number("answer_tiny_loss", answer_tiny_loss)
    fine = abs(given - np.log(3)) <= 0.00105
    expect.that(fine, WRONG, expected="ln 3 = 1.0986", got=f"{given:.7g}")


def choice(label, value, right):
    """The letter that was chosen is the right one."""
    given = expect.letter(label, value, "ABC")
    expect.that(given == right, WRONG, expected=f"{label} = {right}", got=given)


@test_case(
    name="sanity check: ten samples",
    points=0.5,
    hidden=True,
    failure_message=(
        "Try it, and print the loss every 500 epochs. Are ten labels much for a network of 147 "
        "parameters? (What rises when a network overfits is the loss of other samples.)"
    ),
)
def test_ten(answer_ten_samples):
    choice("answer_ten_samples", answer_ten_samples, "A")


@test_case(
    name="sanity check: what a high loss means",
    points=0.25,
    hidden=True,
    failure_message=(
        "Is it harder to learn few samples by heart, or many? And does the test set take any part "
        "in the training loss?"
    ),
)
def test_no_fall(answer_no_fall):
    choice("answer_no_fall", answer_no_fall, "C")
