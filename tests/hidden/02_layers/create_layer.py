"""Checks of create_layer: form, the stored function, independence; weights as the student's own."""

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


def own_weights(create_perceptron, dim):
    """What the student's own create_perceptron does: (its value, the kind of its exception)."""
    try:
        return expect.call("create_perceptron", create_perceptron, dim).value, ""
    except expect.Failure as failure:
        return None, failure.got.split(":")[0]


def made(create_layer, create_perceptron, sizes, function):
    """The layer as an Answer; None where the student's own create_perceptron is what stopped it."""
    try:
        return expect.call("create_layer", create_layer, *sizes, function)
    except expect.Failure as failure:
        stopped = own_weights(create_perceptron, sizes[1])[1]
        missing = create_perceptron is None and "'create_perceptron'" in failure.got
        if missing or (stopped and failure.got.split(":")[0] == stopped):
            return None
        raise


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


def in_range(weights, different):
    """Whether these are numbers between 0 and 1, at least so many of them different."""
    try:
        values = expect.numbers(weights)
    except expect.Failure:
        return False
    inside = bool(((values >= 0) & (values <= 1)).all())
    return inside and np.unique(values).size >= min(different, values.size)


def check_weights(answer, weights, dim, own, own_is_random):
    """The weights of one perceptron are as the question says, or as the student's own function."""
    part = answer.part(weights, "a perceptron's weights")
    try:
        own_shape = expect.numbers(own).shape
    except expect.Failure:
        if expect.type_name(own) == expect.type_name(weights):
            return
        own_shape = (dim + 1,)
    shape = expect.numbers(part).shape
    # the numbers themselves are random and stay out of the message
    expect.that(
        shape in (own_shape, (dim + 1,)),
        "a perceptron's weights have the wrong shape",
        answer,
        expected=f"shape {(dim + 1,)}",
        got=f"shape {shape}",
    )
    expect.that(
        in_range(weights, 2) or not own_is_random,
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
    for sizes in ((few, many), (many, few), (1, few), (few, 1)):
        answer = made(create_layer, create_perceptron, sizes, halve)
        if answer is not None:
            perceptrons(answer, sizes[0])


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
    own_is_random = in_range(own_weights(create_perceptron, 500)[0], 400)
    for sizes in ((few, many), (many, few), (1, many), (few, 1)):
        answer = made(create_layer, create_perceptron, sizes, halve)
        if answer is None:
            continue
        own = own_weights(create_perceptron, sizes[1])[0]
        for perceptron in perceptrons(answer, sizes[0]):
            check_weights(answer, perceptron["weights"], sizes[1], own, own_is_random)


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

    for function in (counted, halve, np.cos):
        answer = made(create_layer, create_perceptron, (count, dim), function)
        expect.that(not calls, "create_layer called the activation function", answer)
        if answer is None:
            continue
        for perceptron in perceptrons(answer, count):
            stored = perceptron["activation_function"]
            expect.that(
                stored is function,
                '"activation_function" is not the very function that was passed in',
                answer,
                expected=function,
                got=expect.show(stored),
            )


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
    first = made(create_layer, create_perceptron, (count, dim), halve)
    second = made(create_layer, create_perceptron, (count, dim), halve)
    if first is None or second is None:
        return
    layers = perceptrons(first, count), perceptrons(second, count)
    for answer, layer in zip((first, second), layers, strict=True):
        alone = all(one is not other for i, one in enumerate(layer) for other in layer[:i])
        expect.that(alone, "two entries of the layer are one and the same dictionary", answer)
    own, again = (own_weights(create_perceptron, dim)[0] for _ in range(2))
    try:
        if np.array_equal(expect.numbers(own), expect.numbers(again)):
            return  # the student's own perceptrons are all alike, which costs points there
    except expect.Failure:
        return
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
