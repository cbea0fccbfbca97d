"""Checks of create_layer: form, weights, the stored function, independence."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw

name = "create_layer_hidden"
points = 2

KEYS = ("weights", "activation_function")


def halve(z):
    """An activation function that no notebook has."""
    return 0.5 * z


STAND_IN = {"create_perceptron": "lambda dim: np.random.uniform(2, 3, dim + 1)"}
"""Random numbers in another range: as answers to create_perceptron they would be wrong."""


def judge(examine, create_layer):
    """Raise what ``examine`` finds, unless the student's own create_perceptron is at fault.

    That has cost its points already. So the layer is then made once more of neutral perceptrons,
    and has to be right for these.
    """
    try:
        examine(0, 1)
    except expect.Failure as failure:
        if failure.kind == "missing":
            raise
        try:
            with expect.stand_ins(create_layer, STAND_IN):
                examine(2, 3)
        except (expect.Failure, AttributeError):
            raise failure from None


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


def check_weights(answer, weights, dim, low, high):
    """The weights of one perceptron have the length and the range that the question says."""
    part = answer.part(weights, "a perceptron's weights")
    values = expect.numbers(part)
    # the numbers themselves are random and stay out of the message
    expect.that(
        values.shape == (dim + 1,),
        "a perceptron's weights have the wrong shape",
        answer,
        expected=f"shape {(dim + 1,)}",
        got=f"shape {values.shape}",
    )
    inside = bool(((values >= low) & (values <= high)).all())
    expect.that(
        inside and np.unique(values).size >= min(2, values.size),
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
def test_form(create_layer):
    rng = draw("create_layer: form")
    few, many = int(rng.integers(2, 6)), int(rng.integers(7, 40))

    def examine(low, high):
        for sizes in ((few, many), (many, few), (1, few), (few, 1)):
            answer = expect.call("create_layer", create_layer, *sizes, halve)
            perceptrons(answer, sizes[0])

    judge(examine, create_layer)


@test_case(
    name="each perceptron has random weights for dim inputs",
    points=0.5,
    hidden=True,
    failure_message=(
        "Which of the two numbers says how long each weights array is? Print one array."
    ),
)
def test_weights(create_layer):
    rng = draw("create_layer: weights")
    few, many = int(rng.integers(2, 6)), int(rng.integers(7, 40))

    def examine(low, high):
        for sizes in ((few, many), (many, few), (1, many), (few, 1)):
            answer = expect.call("create_layer", create_layer, *sizes, halve)
            for perceptron in perceptrons(answer, sizes[0]):
                check_weights(answer, perceptron["weights"], sizes[1], low, high)

    judge(examine, create_layer)


@test_case(
    name="stores the function itself and does not call it",
    points=0.5,
    hidden=True,
    failure_message=(
        "A function's name without brackets is the function; with brackets it is called."
    ),
)
def test_function(create_layer):
    rng = draw("create_layer: function")
    count, dim = int(rng.integers(2, 9)), int(rng.integers(2, 90))
    calls = []

    def counted(z):
        calls.append(z)
        return z

    def examine(low, high):
        calls.clear()
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

    judge(examine, create_layer)


@test_case(
    name="perceptrons and layers share nothing",
    points=0.5,
    hidden=True,
    failure_message=(
        "Change one entry of one perceptron's weights, print the layer: did others change?"
    ),
)
def test_independent(create_layer):
    rng = draw("create_layer: independent")
    # long enough that even whole numbers 0 and 1 do not agree by chance
    count, dim = int(rng.integers(3, 7)), int(rng.integers(60, 200))

    def examine(low, high):
        first = expect.call("create_layer", create_layer, count, dim, halve)
        second = expect.call("create_layer", create_layer, count, dim, halve)
        layers = perceptrons(first, count), perceptrons(second, count)
        for answer, layer in zip((first, second), layers, strict=True):
            alone = all(one is not other for i, one in enumerate(layer) for other in layer[:i])
            expect.that(alone, "two entries of the layer are one and the same dictionary", answer)
        parts = [
            [expect.numbers(first.part(entry["weights"], "weights")) for entry in layer]
            for layer in layers
        ]
        for layer in parts:
            expect.that(
                not any(
                    np.array_equal(one, other) for i, one in enumerate(layer) for other in layer[:i]
                ),
                "two perceptrons have the same weights: each needs random numbers of its own",
                first,
            )
        expect.that(
            not any(np.array_equal(one, other) for one in parts[0] for other in parts[1]),
            "two calls of create_layer gave perceptrons with the same weights",
            first,
        )

    judge(examine, create_layer)
