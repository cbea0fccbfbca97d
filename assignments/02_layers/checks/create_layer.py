"""Checks of create_layer for a small layer, apart from mistakes in create_perceptron."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "create_layer"


def halve(z):
    """An activation function that no notebook has."""
    return 0.5 * z


def judge(create_layer, verdict):
    """``verdict(extra numbers)`` with your create_perceptron; if it is not right, with another."""
    expect.defined("create_layer", create_layer)
    try:
        verdict(1)
    except expect.Failure:
        try:
            other = {"create_perceptron": "lambda dim: np.random.uniform(7.0, 8.0, size=dim + 3)"}
            with expect.stand_ins(create_layer, other):
                verdict(3)
        except (expect.Failure, AttributeError):
            passes = False
        else:
            passes = True
        if not passes:
            raise


def perceptrons(answer, count):
    """The entries of a list of ``count`` dictionaries with the two keys, or a Failure."""
    try:
        length = len(answer.value)
    except TypeError:
        length = -1
    expect.that(
        length >= 0 and not isinstance(answer.value, (str, dict)),
        f"create_layer returned {expect.type_name(answer.value)} where a list was expected",
        answer,
    )
    expect.that(
        length == count,
        "create_layer gave a list of the wrong length: one entry for each perceptron",
        answer,
        expected=f"{count} entries",
        got=f"{length} entries",
    )
    for entry in list(answer.value):
        for key in ("weights", "activation_function"):
            try:
                entry[key]
            except (KeyError, TypeError, IndexError, ValueError):
                expect.that(False, f'an entry of the layer has no key "{key}"', answer, got=entry)
    return list(answer.value)


@test_case(
    name="a list with one dictionary for each perceptron",
    failure_message=(
        "create_layer(5, 3, f): a list of 5, and both keys spelled as in the docstring."
    ),
)
def test_form(create_layer):
    judge(
        create_layer,
        lambda extra: perceptrons(expect.call("create_layer", create_layer, 5, 3, halve), 5),
    )


@test_case(
    name="each perceptron has weights for dim inputs",
    failure_message=(
        "Which of the two numbers says how long each weights array is? Print one array."
    ),
)
def test_weights(create_layer):
    def verdict(extra):
        answer = expect.call("create_layer", create_layer, 5, 3, halve)
        for perceptron in perceptrons(answer, 5):
            weights = perceptron["weights"]
            expect.that(
                weights is not None, "an entry of the layer has None for its weights", answer
            )
            expect.shape(answer.part(weights, "a perceptron's array of weights"), (3 + extra,))

    judge(create_layer, verdict)


@test_case(
    name="stores the function itself",
    failure_message=(
        "A function's name without brackets is the function; with brackets it is called."
    ),
)
def test_function(create_layer):
    def verdict(extra):
        answer = expect.call("create_layer", create_layer, 5, 3, halve)
        for perceptron in perceptrons(answer, 5):
            expect.that(
                perceptron["activation_function"] is halve,
                '"activation_function" is not the very function that was passed in',
                answer,
                expected=halve,
                got=expect.show(perceptron["activation_function"]),
            )

    judge(create_layer, verdict)


@test_case(
    name="perceptrons share nothing",
    failure_message=(
        "Change one entry of one perceptron's weights, print the layer: did others change?"
    ),
)
def test_independent(create_layer):
    def verdict(extra):
        for _ in range(2):
            answer = expect.call("create_layer", create_layer, 3, 80, halve)
            layer = perceptrons(answer, 3)
            for index, one in enumerate(layer):
                for other in layer[:index]:
                    check_apart(answer, one, other)

    judge(create_layer, verdict)


def check_apart(answer, one, other):
    """Two perceptrons are two dictionaries with different weights."""
    expect.that(
        one is not other, "two entries of the layer are one and the same dictionary", answer
    )
    expect.that(
        not np.array_equal(one["weights"], other["weights"]),
        "two perceptrons have the same weights: each needs random numbers of its own",
        answer,
        got=f"{expect.show(one['weights'], 60)} twice",
    )
