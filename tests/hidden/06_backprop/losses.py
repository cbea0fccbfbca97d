"""Checks of one_hot, cross_entropy and softmax_cross_entropy."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw
from solutions import backprop as reference

name = "losses_hidden"
points = 3


def distributions(rng, n, K):
    """Random rows that are distributions, each entry well above 0."""
    P = rng.uniform(0.2, 1, (n, K))
    return P / P.sum(axis=1, keepdims=True)


def compare(name, function, cases, **how):
    """Calls, given as (arguments, expected), of which none may change its arguments."""
    answers = expect.calls(name, function, [arguments for arguments, _ in cases])
    for (_, expected), answer in zip(cases, answers, strict=True):
        expect.close(answer, expected, **how)
        expect.unchanged(answer)


@test_case(
    name="one_hot",
    points=0.75,
    hidden=True,
    failure_message=(
        "One 1 in each row. The width is num_classes, even where the last class does not occur."
    ),
)
def test_one_hot(one_hot):
    rng = draw("losses: one_hot")
    cases = []
    # the longest have too many possible labels for anyone to keep a table of them
    for n, K in ((15, 4), (1, 3), (3, 3), (20, 6), (7, 2)):
        y = rng.integers(int(K > 3), K - 1, n)  # without the last class, and at times the first
        for labels in (y, np.append(y, [K - 1, 0])):
            cases.append(((labels, K), np.eye(K)[labels]))
    compare("one_hot", one_hot, cases)


@test_case(
    name="cross_entropy: the mean over the samples",
    points=0.75,
    hidden=True,
    failure_message=(
        "Three equal probabilities cost ln 3 = 1.0986, for one sample and for a hundred."
    ),
)
def test_cross_entropy(cross_entropy):
    rng = draw("losses: cross_entropy")
    cases = []
    for n, K in ((4, 3), (1, 5), (3, 3), (6, 2)):
        P, labels = distributions(rng, n, K), rng.integers(0, K, n)
        expected = -np.mean(np.log(P[np.arange(n), labels]))
        cases += [((P, np.eye(K, dtype=kind)[labels]), expected) for kind in (float, int)]
    compare("cross_entropy", cross_entropy, cases, loss=True)


@test_case(
    name="cross_entropy: probabilities 0 and 1",
    points=0.5,
    hidden=True,
    failure_message=("What is the logarithm of 0, and what is 0 times it? Keep P away from 0."),
)
def test_zero(cross_entropy):
    rng = draw("losses: zero")
    pairs = []
    for n, K in ((1, 2), (9, 3), (7, 5)):
        labels = rng.integers(0, K, n)
        P = np.eye(K)[labels]
        pairs += [(P, P), (P, np.eye(K)[(labels + 1) % K])]
    answers = expect.calls("cross_entropy", cross_entropy, pairs)
    for right in answers:
        expect.close(right, 0.0, loss=True)
        answer = next(answers)
        expect.shape(answer, ())
        value = expect.finite(answer)
        expect.that(np.all(value >= 10), "cross_entropy is too small for probability 0", answer)
        expect.unchanged(answer)


@test_case(
    name="softmax_cross_entropy: moderate logits",
    points=0.5,
    hidden=True,
    failure_message="Compare with cross_entropy of the softmax of each row.",
)
def test_logits(softmax_cross_entropy):
    rng = draw("losses: logits")
    cases = []
    for n, K in ((4, 3), (1, 5), (3, 3), (6, 2)):
        logits, labels = rng.uniform(-3, 3, (n, K)), rng.integers(0, K, n)
        expected = reference.softmax_cross_entropy(logits, np.eye(K)[labels])
        cases += [((logits, np.eye(K, dtype=kind)[labels]), expected) for kind in (float, int)]
    compare("softmax_cross_entropy", softmax_cross_entropy, cases, loss=True)


@test_case(
    name="softmax_cross_entropy: large logits",
    points=0.5,
    hidden=True,
    failure_message=(
        "Put the logarithm into the softmax on paper first: m + ln(sum of exp(a - m)) - a_k."
    ),
)
def test_large(softmax_cross_entropy):
    rng = draw("losses: large")
    first = np.eye(3)[:1]
    cases = [((1000 * first, np.eye(3)[1:2]), 1000.0)]
    answer = expect.call("softmax_cross_entropy", softmax_cross_entropy, -1000 * first, first)
    expect.close(answer, 1000.0 + np.log(2), rtol=1e-7)
    for size in (900.0, 5000.0):
        logits = rng.uniform(-1, 1, (4, 3)) + size * np.array(
            [[1, 0, 0], [0, 1, 1], [-1, -1, -1], [1, 1, 1]]
        )
        Y = np.eye(3)[rng.integers(0, 3, 4)]
        cases.append(((logits, Y), reference.softmax_cross_entropy(logits, Y)))
    compare("softmax_cross_entropy", softmax_cross_entropy, cases, loss=True)
