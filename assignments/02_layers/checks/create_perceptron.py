"""Checks of create_perceptron for a few sizes."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "create_perceptron"


@test_case(
    name="a bias and one weight for each input",
    failure_message="A perceptron with dim inputs has dim weights and one bias: print the length.",
)
def test_length(create_perceptron):
    for dim in (1, 3, 10):
        expect.shape(expect.call("create_perceptron", create_perceptron, dim), (dim + 1,))


@test_case(
    name="a NumPy array of floats between 0 and 1",
    failure_message="Print the result, its type and its dtype, and compare with the docstring.",
)
def test_values(create_perceptron):
    answer = expect.call("create_perceptron", create_perceptron, 1000)
    values = expect.finite(answer)
    expect.that(
        isinstance(answer.value, np.ndarray),
        f"create_perceptron returned {expect.type_name(answer.value)} where a NumPy array was "
        "expected",
        answer,
    )
    expect.that(
        answer.value.dtype.kind == "f",
        "create_perceptron returned an array of whole numbers where floats were expected",
        answer,
        got=answer.value,
    )
    expect.that(
        values.size > 0 and values.min() >= 0 and values.max() <= 1,
        "create_perceptron gave numbers outside the range from 0 to 1",
        answer,
        got=answer.value,
    )
    expect.that(
        abs(values.mean() - 0.5) < 0.08,
        "create_perceptron gave numbers that are not evenly spread between 0 and 1",
        answer,
        expected="a mean near 0.5",
        got=f"a mean of {values.mean():.3f} in 1000 numbers",
    )


@test_case(
    name="every call draws anew",
    failure_message="Call create_perceptron(3) twice: is a fixed seed or fixed number in the way?",
)
def test_random(create_perceptron):
    first = expect.call("create_perceptron", create_perceptron, 3)
    second = expect.call("create_perceptron", create_perceptron, 3)
    same = expect.numbers(first) == expect.numbers(second)
    expect.that(
        not np.any(same),
        "two calls of create_perceptron(3) gave the same numbers",
        first,
        got=f"{expect.show(first.value)}, then {expect.show(second.value)}",
    )
