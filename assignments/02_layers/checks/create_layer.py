"""Checks of create_layer for a small layer; the weights may be as the student's own function's."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "create_layer"


def halve(z):
    """An activation function that no notebook has."""
    return 0.5 * z


def own_weights(create_perceptron, dim):
    """What create_perceptron(dim) gives and the kind of exception that it ends in."""
    try:
        return expect.call("create_perceptron", create_perceptron, dim).value, ""
    except expect.Failure as failure:
        return None, failure.got.split(":")[0]


def made(create_layer, create_perceptron, num_perceptrons, dim):
    """The layer as an Answer; None where create_perceptron itself is what stopped it."""
    try:
        return expect.call("create_layer", create_layer, num_perceptrons, dim, halve)
    except expect.Failure as failure:
        stopped = own_weights(create_perceptron, dim)[1]
        missing = create_perceptron is None and "'create_perceptron'" in failure.got
        if missing or (stopped and failure.got.split(":")[0] == stopped):
            return None
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
def test_form(create_layer, create_perceptron):
    answer = made(create_layer, create_perceptron, 5, 3)
    if answer is not None:
        perceptrons(answer, 5)


@test_case(
    name="each perceptron has weights for dim inputs",
    failure_message=(
        "Which of the two numbers says how long each weights array is? Print one array."
    ),
)
def test_weights(create_layer, create_perceptron):
    answer = made(create_layer, create_perceptron, 5, 3)
    if answer is None:
        return
    own = own_weights(create_perceptron, 3)[0]
    for perceptron in perceptrons(answer, 5):
        part = answer.part(perceptron["weights"], "a perceptron's weights")
        try:
            own_shape = expect.numbers(own).shape
        except expect.Failure:
            if expect.type_name(own) == expect.type_name(part.value):
                continue
            own_shape = (4,)
        if expect.numbers(part).shape != own_shape:
            expect.shape(part, (4,))


@test_case(
    name="stores the function itself",
    failure_message=(
        "A function's name without brackets is the function; with brackets it is called."
    ),
)
def test_function(create_layer, create_perceptron):
    answer = made(create_layer, create_perceptron, 5, 3)
    for perceptron in perceptrons(answer, 5) if answer is not None else ():
        expect.that(
            perceptron["activation_function"] is halve,
            '"activation_function" is not the very function that was passed in',
            answer,
            expected=halve,
            got=expect.show(perceptron["activation_function"]),
        )


@test_case(
    name="perceptrons share nothing",
    failure_message=(
        "Change one entry of one perceptron's weights, print the layer: did others change?"
    ),
)
def test_independent(create_layer, create_perceptron):
    for _ in range(2):
        answer = made(create_layer, create_perceptron, 3, 80)
        layer = perceptrons(answer, 3) if answer is not None else []
        own, again = (own_weights(create_perceptron, 80)[0] for _ in range(2))
        for index, one in enumerate(layer):
            for other in layer[:index]:
                expect.that(
                    one is not other,
                    "two entries of the layer are one and the same dictionary",
                    answer,
                )
                expect.that(
                    np.array_equal(own, again)
                    or not np.array_equal(one["weights"], other["weights"]),
                    "two perceptrons have the same weights: each needs random numbers of its own",
                    answer,
                    got=f"{expect.show(one['weights'], 60)} twice",
                )
