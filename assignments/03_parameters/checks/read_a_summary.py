"""Checks of units_from_parameters, and that the answers have the right form."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "read_a_summary"


def check_whole(answers):
    """Every answer is one whole number above 0."""
    for label, value in answers.items():
        number = float(expect.finite(number_of(label, value)))
        expect.that(
            number > 0 and number == round(number),
            f"{label} is not a whole number above 0",
            got=value,
        )


def number_of(label, value):
    """An answer variable that is one number."""
    answer = expect.variable(label, value)
    expect.shape(answer, ())
    return answer


@test_case(
    name="units_from_parameters",
    failure_message="How many parameters does one perceptron with dim inputs own?",
)
def test_units(units_from_parameters):
    cases = ((12, 5, 2), (20, 3, 5), (60, 9, 6), (100, 1, 50), (8, 7, 1), (2, 1, 1), (15, 2, 5))
    for parameters, dim, expected in cases:
        answer = expect.call("units_from_parameters", units_from_parameters, parameters, dim)
        expect.shape(answer, ())
        expect.exact(answer, expected)


@test_case(
    name="the Iris model",
    failure_message="Replace each None by a whole number, without quotes and without commas.",
)
def test_iris(answer_iris_hidden, answer_iris_output, answer_iris_total):
    check_whole(
        {
            "answer_iris_hidden": answer_iris_hidden,
            "answer_iris_output": answer_iris_output,
            "answer_iris_total": answer_iris_total,
        }
    )


@test_case(
    name="the take-home model",
    failure_message="Replace each None by a whole number, without quotes and without commas.",
)
def test_takehome(
    answer_takehome_first, answer_takehome_second, answer_takehome_output, answer_takehome_total
):
    check_whole(
        {
            "answer_takehome_first": answer_takehome_first,
            "answer_takehome_second": answer_takehome_second,
            "answer_takehome_output": answer_takehome_output,
            "answer_takehome_total": answer_takehome_total,
        }
    )


@test_case(
    name="memory in bytes",
    failure_message="Give bytes, not KB: whole numbers, without quotes and without commas.",
)
def test_bytes(answer_iris_bytes, answer_takehome_bytes):
    check_whole(
        {
            "answer_iris_bytes": answer_iris_bytes,
            "answer_takehome_bytes": answer_takehome_bytes,
        }
    )


@test_case(
    name="the shape of what comes out",
    failure_message="A shape is written like (10, 5): with 10 samples no None is left in it.",
)
def test_shape(answer_output_shape):
    answer = expect.variable("answer_output_shape", answer_output_shape)
    numbers = expect.shape(answer, (2,))
    expect.that(
        bool(np.all(numbers > 0)) and bool(np.all(numbers == np.round(numbers))),
        "answer_output_shape is not a pair of whole numbers above 0",
        got=answer_output_shape,
    )
