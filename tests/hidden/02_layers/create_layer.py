"""Checks of create_layer: form, the stored function, independence.

Its weights come from create_perceptron, whose mistakes cost nothing here: where a layer is not as
the question says, create_layer is called once more with a neutral rule in place of the student's
own create_perceptron. A create_layer that does not call it may also draw what that one draws.
"""

OK_FORMAT = False

from typing import NamedTuple

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw

name = "create_layer_hidden"
points = 2

KEYS = ("weights", "activation_function")
WEIGHTS = "a perceptron's array of weights"
NO_WEIGHTS = "an entry of the layer has None for its weights"


class Kind(NamedTuple):
    """What weights look like.

    extra: how many more than dim; low, high: their range; margin: how far the range is uncertain;
    random: new ones on each call; distinct: nearly all of them differ.
    """

    extra: int
    low: float
    high: float
    margin: float = 0.0
    random: bool = True
    distinct: bool = True


RIGHT = Kind(1, 0.0, 1.0)
OTHER = Kind(3, 7.0, 8.0)
"""The neutral rule: weights that no right create_perceptron gives."""
OTHER_TEXT = "lambda dim: np.random.uniform(7.0, 8.0, size=dim + 3)"


def halve(z):
    """An activation function that no notebook has."""
    return 0.5 * z


def own_kind(create_perceptron):
    """What the student's own weights look like; None where they are no vectors of numbers."""
    try:
        calls = [
            expect.finite(expect.call("create_perceptron", create_perceptron, dim))
            for dim in (2000, 2000, 3)
        ]
    except expect.Failure:
        return None
    extra = calls[0].size - 2000
    if any(call.ndim != 1 for call in calls) or calls[2].size != 3 + extra:
        return None
    low, high = float(calls[0].min()), float(calls[0].max())
    new = not np.array_equal(calls[0], calls[1])
    return Kind(extra, low, high, high - low, new, np.unique(calls[0]).size > 1000)


def judge(create_layer, create_perceptron, verdict):
    """``verdict(kind of weights)``; see the top of this file."""
    expect.defined("create_layer", create_layer)
    try:
        verdict(RIGHT)
    except expect.Failure:
        if not passes_otherwise(create_layer, create_perceptron, verdict):
            raise


def passes_otherwise(create_layer, create_perceptron, verdict):
    """Whether create_layer is right by the neutral rule, or draws what the student's own draws."""
    try:
        with expect.stand_ins(create_layer, {"create_perceptron": OTHER_TEXT}):
            answer = expect.call("create_layer", create_layer, 1, 30, halve)
            weights = expect.numbers(perceptrons(answer, 1)[0]["weights"])
            calls_it = bool(weights.size and weights.min() >= OTHER.low)
            if calls_it:
                verdict(OTHER)
    except (expect.Failure, AttributeError):
        return False
    kind = None if calls_it else own_kind(create_perceptron)
    try:
        if kind:
            verdict(kind)
    except expect.Failure:
        return False
    return calls_it or kind is not None


def perceptrons(answer, count):
    """The entries of a layer of ``count`` dictionaries, or a Failure."""
    try:
        length = len(answer.value)
        entries = list(answer.value)
    except TypeError:
        length, entries = -1, []
    expect.that(
        length >= 0 and not isinstance(answer.value, (str, dict)),
        f"create_layer returned {expect.type_name(answer.value)} where a list was expected",
        answer,
    )
    expect.that(
        length == count,
        "create_layer gave a list of the wrong length: one entry for each perceptron",
        answer,
        expected=f"{count} perceptrons",
        got=f"{length} entries",
    )
    for entry in entries:
        for key in KEYS:
            try:
                entry[key]
            except (KeyError, TypeError, IndexError, ValueError):
                expect.that(False, f'an entry of the layer has no key "{key}"', answer)
    return entries


def check_weights(answer, weights, dim, kind):
    """The weights of one perceptron: how many, and their range."""
    expect.that(weights is not None, NO_WEIGHTS, answer)
    values = expect.numbers(answer.part(weights, WEIGHTS))
    # the numbers themselves are random and stay out of the message
    expect.that(
        values.shape == (dim + kind.extra,),
        "a perceptron's weights have the wrong shape",
        answer,
        expected=f"shape {(dim + 1,)}",
        got=f"shape {values.shape}",
    )
    inside = (values >= kind.low - kind.margin) & (values <= kind.high + kind.margin)
    expect.that(
        inside.all() and (np.unique(values).size > 1 or values.size < 2 or not kind.distinct),
        "a perceptron's weights are not random numbers between 0 and 1",
        answer,
    )


@test_case(
    name="a list with one dictionary for each perceptron",
    points=0.5,
    hidden=True,
    failure_message=(
        "create_layer(5, 3, f): a list of 5, and both keys spelled as in the docstring."
    ),
)
def test_form(create_layer, create_perceptron):
    rng = draw("create_layer: form")
    few, many = int(rng.integers(2, 6)), int(rng.integers(7, 40))

    def verdict(kind):
        for sizes in ((few, many), (many, few), (1, few), (few, 1)):
            perceptrons(expect.call("create_layer", create_layer, *sizes, halve), sizes[0])

    judge(create_layer, create_perceptron, verdict)


@test_case(
    name="each perceptron has random weights for dim inputs",
    points=0.5,
    hidden=True,
    failure_message=(
        "Which of the two numbers says how long each weights array is? Print one array."
    ),
)
def test_weights(create_layer, create_perceptron):
    rng = draw("create_layer: weights")
    few, many = int(rng.integers(2, 6)), int(rng.integers(7, 40))

    def verdict(kind):
        for sizes in ((few, many), (many, few), (1, many), (few, 1)):
            answer = expect.call("create_layer", create_layer, *sizes, halve)
            for perceptron in perceptrons(answer, sizes[0]):
                check_weights(answer, perceptron["weights"], sizes[1], kind)

    judge(create_layer, create_perceptron, verdict)


@test_case(
    name="stores the function itself and does not call it",
    points=0.5,
    hidden=True,
    failure_message=(
        "A function's name without brackets is the function; with brackets it is called."
    ),
)
def test_function(create_layer, create_perceptron):
    rng = draw("create_layer: function")
    count, dim = int(rng.integers(2, 9)), int(rng.integers(2, 90))
    calls = []

    def counted(z):
        calls.append(z)
        return z

    def verdict(kind):
        for function in (counted, halve, np.cos):
            answer = expect.call("create_layer", create_layer, count, dim, function)
            expect.that(not calls, "create_layer called the activation function", answer)
            for perceptron in perceptrons(answer, count):
                stored = perceptron["activation_function"]
                expect.that(
                    stored is function,
                    '"activation_function" is not the very function that was passed in',
                    answer,
                    expected=function,
                    got=expect.show(stored),
                )

    judge(create_layer, create_perceptron, verdict)


@test_case(
    name="perceptrons and layers share nothing",
    points=0.5,
    hidden=True,
    failure_message=(
        "Change one entry of one perceptron's weights, print the layer: did others change?"
    ),
)
def test_independent(create_layer, create_perceptron):
    rng = draw("create_layer: independent")
    # long enough that even whole numbers 0 and 1 do not agree by chance
    count, dim = int(rng.integers(3, 7)), int(rng.integers(60, 200))

    def verdict(kind):
        answers = [expect.call("create_layer", create_layer, count, dim, halve) for _ in range(2)]
        weights = []
        for answer in answers:
            layer = perceptrons(answer, count)
            alone = all(one is not other for i, one in enumerate(layer) for other in layer[:i])
            expect.that(alone, "two entries of the layer are one and the same dictionary", answer)
            for each in layer:
                expect.that(each["weights"] is not None, NO_WEIGHTS, answer)
                if not kind.random:
                    check_weights(answer, each["weights"], dim, kind)
            weights.append(
                [expect.numbers(answer.part(each["weights"], WEIGHTS)) for each in layer]
            )
        check_different(answers, weights, kind)

    judge(create_layer, create_perceptron, verdict)


def check_different(answers, weights, kind):
    """No two perceptrons have the same weights, in one layer or in two."""
    if not kind.random:
        return
    for answer, layer in zip(answers, weights, strict=True):
        expect.that(
            not any(
                np.array_equal(one, other) for i, one in enumerate(layer) for other in layer[:i]
            ),
            "two perceptrons have the same weights: each needs random numbers of its own",
            answer,
        )
    expect.that(
        not any(np.array_equal(one, other) for one in weights[0] for other in weights[1]),
        "two calls of create_layer gave perceptrons with the same weights",
        answers[0],
    )
