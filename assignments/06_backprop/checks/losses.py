"""Checks of one_hot, cross_entropy and softmax_cross_entropy with fixed numbers."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "losses"


@test_case(
    name="one_hot",
    failure_message=(
        "One 1 in each row. The width is num_classes, even where the last class does not occur."
    ),
)
def test_one_hot(one_hot):
    answer = expect.call("one_hot", one_hot, np.array([2, 0, 2]), 4)
    expect.close(answer, [[0, 0, 1, 0], [1, 0, 0, 0], [0, 0, 1, 0]])
    expect.unchanged(answer)


@test_case(
    name="cross_entropy: the mean over the samples",
    failure_message=(
        "Three equal probabilities cost ln 3 = 1.0986, for one sample and for a hundred."
    ),
)
def test_cross_entropy(cross_entropy):
    P = np.array([[0.5, 0.25, 0.25], [1 / 3, 1 / 3, 1 / 3]])
    answer = expect.call("cross_entropy", cross_entropy, P, np.array([[1.0, 0, 0], [0, 0, 1.0]]))
    expect.close(answer, (np.log(2) + np.log(3)) / 2, loss=True)
    expect.unchanged(answer)


@test_case(
    name="cross_entropy: probabilities 0 and 1",
    failure_message=("What is the logarithm of 0, and what is 0 times it? Keep P away from 0."),
)
def test_zero(cross_entropy):
    P = np.array([[1.0, 0.0]])
    inputs = (P, np.array([[1.0, 0.0]])), (P, np.array([[0.0, 1.0]]))
    sure, answer = expect.calls("cross_entropy", cross_entropy, inputs)
    expect.close(sure, 0.0, loss=True)
    value = expect.finite(answer)
    expect.that(np.all(value >= 10), "cross_entropy is too small for probability 0", answer)
    expect.unchanged(answer)


@test_case(
    name="softmax_cross_entropy: moderate logits",
    failure_message="Compare with cross_entropy of the softmax of each row.",
)
def test_logits(softmax_cross_entropy):
    logits, Y = np.log([[1.0, 1.0, 2.0], [3.0, 1.0, 4.0]]), np.array([[0, 0, 1.0], [0, 1.0, 0]])
    answer = expect.call("softmax_cross_entropy", softmax_cross_entropy, logits, Y)
    expect.close(answer, (np.log(2) + np.log(8)) / 2, loss=True)
    expect.unchanged(answer)


@test_case(
    name="softmax_cross_entropy: large logits",
    failure_message=(
        "Put the logarithm into the softmax on paper first: m + ln(sum of exp(a - m)) - a_k."
    ),
)
def test_large(softmax_cross_entropy):
    logits = np.array([[1000.0, 0.0, 0.0]])
    inputs = (logits, np.array([[0.0, 1.0, 0.0]])), (logits, np.array([[1.0, 0.0, 0.0]]))
    wrong, right = expect.calls("softmax_cross_entropy", softmax_cross_entropy, inputs)
    expect.close(wrong, 1000.0, loss=True)
    expect.close(right, 0.0, loss=True)
