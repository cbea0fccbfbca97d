"""Checks of create_perceptron: form, distribution, and new numbers on every call."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw

name = "create_perceptron_hidden"
points = 2

# What a right answer returns is random, so the messages quote shapes and counts, never the numbers:
# the same submission shall get the same messages every time.


@test_case(
    name="a bias and one weight for each input",
    points=0.75,
    hidden=True,
    failure_message="A perceptron with dim inputs has dim weights and one bias: print the length.",
)
def test_length(create_perceptron):
    drawn = draw("create_perceptron: length").integers(11, 900, size=2)
    for dim in [1, 3, 10] + [int(size) for size in drawn]:
        answer = expect.call("create_perceptron", create_perceptron, dim)
        shape = expect.numbers(answer).shape
        expect.that(
            shape == (dim + 1,),
            "create_perceptron gave a result of the wrong shape",
            answer,
            expected=f"shape {(dim + 1,)}",
            got=f"shape {shape}",
        )


@test_case(
    name="a NumPy array of floats",
    points=0.25,
    hidden=True,
    failure_message="Print type(...) and .dtype of the result: the docstring asks for an array.",
)
def test_type(create_perceptron):
    dim = int(draw("create_perceptron: type").integers(4, 900))
    answer = expect.call("create_perceptron", create_perceptron, dim)
    array = expect.finite(answer)
    expect.that(
        isinstance(answer.value, np.ndarray),
        f"create_perceptron returned {expect.type_name(answer.value)} where a NumPy array was "
        "expected",
        answer,
    )
    expect.that(
        array.ndim == 1,
        f"create_perceptron returned an array of {array.ndim} dimensions where 1 was expected",
        answer,
    )
    expect.that(
        answer.value.dtype.kind == "f",
        "create_perceptron returned an array of whole numbers where floats were expected",
        answer,
    )


@test_case(
    name="evenly spread between 0 and 1",
    points=0.5,
    hidden=True,
    failure_message="Plot a histogram of create_perceptron(10000): flat from 0 to 1, or a bell?",
)
def test_distribution(create_perceptron):
    dim = 40_000 + int(draw("create_perceptron: distribution").integers(2000))
    answer = expect.call("create_perceptron", create_perceptron, dim)
    values = expect.finite(answer).astype(float)
    expect.that(
        values.size >= dim and values.min() >= 0 and values.max() <= 1,
        "create_perceptron gave numbers outside the range from 0 to 1, or too few",
        answer,
        got=f"{values.size} numbers, the smallest below 0: {bool(values.min(initial=0) < 0)}, "
        f"the largest above 1: {bool(values.max(initial=1) > 1)}",
    )
    # 8 standard deviations and more, so that a right answer cannot fail by bad luck
    tenths = np.histogram(values, bins=10, range=(0, 1))[0] / values.size
    even = abs(values.mean() - 0.5) < 0.012 and np.abs(tenths - 0.1).max() < 0.012
    expect.that(
        even,
        "create_perceptron gave numbers that are not evenly spread between 0 and 1",
        answer,
        expected="mean 0.5, and a tenth of the numbers in each tenth of the range",
    )
    expect.that(
        np.unique(values).size > 1000,
        "create_perceptron gave the same few numbers again and again: are they rounded?",
        answer,
    )


@test_case(
    name="every call draws anew, the bias too",
    points=0.5,
    hidden=True,
    failure_message=(
        "Call create_perceptron(3) three times: no number may come back, index 0 neither."
    ),
)
def test_random(create_perceptron):
    # so many that the smallest of them is far from 0.5: sorted numbers are no random order
    dim = int(draw("create_perceptron: random").integers(12, 90))
    answers = list(expect.calls("create_perceptron", create_perceptron, [dim] * 64))
    rows = np.array([np.ravel(expect.finite(answer))[:2] for answer in answers], dtype=float)
    expect.that(
        rows.ndim == 2 and rows.shape[1] == 2,
        "create_perceptron gave fewer numbers than a bias and two weights",
        answers[0],
    )
    for entry, word in enumerate(("bias (index 0)", "first weight (index 1)")):
        values = rows[:, entry]
        expect.that(
            np.unique(values).size > 32,
            f"the {word} comes out the same on many or all calls of create_perceptron",
            answers[0],
            expected="64 different ones in 64 calls",
        )
        expect.that(
            values.min() >= 0 and values.max() <= 1 and abs(values.mean() - 0.5) < 0.29,
            f"the {word} is not spread between 0 and 1 like the others",
            answers[0],
        )
