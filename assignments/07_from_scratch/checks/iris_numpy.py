"""Checks of standardize, train_iris and plot_losses, and of the form of the answers."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "iris_numpy"


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
    failure_message="Mean and deviation are taken of the training set's columns, for both sets.",
)
def test_standardize(standardize):
    train = np.array([[1.0, 10.0], [3.0, 30.0]])
    test = np.array([[5.0, 10.0], [2.0, 20.0], [1.0, 0.0]])
    answer = expect.call("standardize", standardize, train, test)
    parts = both(answer)
    expect.close(parts[0], [[-1.0, -1.0], [1.0, 1.0]])
    expect.close(parts[1], [[3.0, -1.0], [0.0, 0.0], [-1.0, -2.0]])
    expect.unchanged(answer)


@test_case(
    name="standardize: a constant column becomes 0",
    failure_message="A column that is constant in the training set has deviation 0: it becomes 0.",
)
def test_constant(standardize):
    train = np.array([[1.0, 7.0], [3.0, 7.0]])
    test = np.array([[5.0, 9.0]])
    parts = both(expect.call("standardize", standardize, train, test))
    expect.close(parts[0], [[-1.0, 0.0], [1.0, 0.0]])
    expect.close(parts[1], [[3.0, 0.0]])


@test_case(
    name="train_iris: a trained network, its losses and its accuracy",
    failure_message=(
        "Print the shapes, the number of losses and the accuracy that you return. Do the checks "
        "of the functions that you call pass?"
    ),
)
def test_train_iris(train_iris):
    answer = expect.call("train_iris", train_iris, 1)
    triple = isinstance(answer.value, (tuple, list)) and len(answer.value) == 3
    expect.that(triple, "train_iris must return (params, losses, test_accuracy)", answer)
    params, losses, share = answer.value
    expect.that(isinstance(params, dict), "the params of train_iris are no dictionary", answer)
    for key, shape in (("W1", (4, 16)), ("b1", (16,)), ("W2", (16, 3)), ("b2", (3,))):
        expect.that(key in params, f"the params of train_iris lack {key}", answer)
        expect.shape(answer.part(params[key], f"{key} of train_iris"), shape)
    expect.shape(answer.part(losses, "losses of train_iris"), (100,))
    part = answer.part(share, "the test accuracy of train_iris")
    expect.shape(part, ())
    good = 0.895 <= float(expect.finite(part)) <= 1
    expect.that(good, "the test accuracy is not between 0.90 and 1", answer, got=share)


@test_case(
    name="plot_losses: the line and the labels",
    failure_message="The losses are the y values, the epochs the x values; label both; return ax.",
)
def test_plot(plot_losses):
    losses = [1.5, 0.75, 0.5, 0.25]
    answer = expect.call("plot_losses", plot_losses, losses)
    try:
        lines = [np.asarray(line.get_xydata(), dtype=float) for line in answer.value.lines]
        labels = str(answer.value.get_xlabel()), str(answer.value.get_ylabel())
    except (AttributeError, TypeError, ValueError):
        lines, labels = None, ("", "")
    expect.that(lines is not None, "plot_losses did not return a matplotlib Axes", answer)
    lines = [line for line in lines if line.shape == (4, 2)]
    shown = any(np.allclose(line[:, 1], losses) for line in lines)
    expect.that(shown, "no line of the Axes has exactly the losses as y values", answer)
    named = labels[0].strip() != "" and labels[1].strip() != ""
    expect.that(named, "an axis of the loss curve has no label", answer)


@test_case(
    name="sanity check: the loss at a tiny start",
    failure_message="Replace None by a number such as 0.125, to three decimals.",
)
def test_tiny(answer_tiny_loss):
    expect.number("answer_tiny_loss", answer_tiny_loss)


@test_case(
    name="sanity check: ten samples",
    failure_message='Replace None by one of the letters "A", "B", "C", with quotes.',
)
def test_ten(answer_ten_samples):
    expect.letter("answer_ten_samples", answer_ten_samples, "ABC")


@test_case(
    name="sanity check: what a high loss means",
    failure_message='Replace None by one of the letters "A", "B", "C", with quotes.',
)
def test_no_fall(answer_no_fall):
    expect.letter("answer_no_fall", answer_no_fall, "ABC")
