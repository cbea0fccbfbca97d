"""Hidden checks of rank_0, rank_1 and rank_2: a tensor each, its shape, dtype and values."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "ranks_hidden"
points = 2

MADE = "lambda function: tf.is_tensor(function())"
"""Whether TensorFlow itself takes what a function returns for a tensor."""


def check_tensor(label, function, values, dtype):
    """One of the three tensors, the same in every call."""
    for answer in (expect.call(label, function), expect.call(label, function)):
        expect.that(
            expect.is_tensor(answer.value) and bool(expect.student_side(MADE, function)),
            f"{label} returned {expect.type_name(answer.value)}, not a TensorFlow tensor",
            answer,
            got=answer.value,
        )
        expect.shape(answer, np.shape(values))
        found = expect.dtype_of(answer.value)
        expect.that(
            found == dtype,
            f"{label} gave a tensor of another dtype than {dtype}",
            answer,
            expected=dtype,
            got=found,
        )
        expect.close(answer, values, rtol=0, atol=0)


@test_case(
    name="rank_0: a scalar",
    points=0.5,
    hidden=True,
    failure_message=(
        "A scalar has the empty shape (), so no brackets around the number. Its dtype is int32."
    ),
)
def test_rank_0(rank_0):
    check_tensor("rank_0", rank_0, 4, "int32")


@test_case(
    name="rank_1: a vector of floats",
    points=0.75,
    hidden=True,
    failure_message=(
        "Print the tensor and read its dtype. What is the difference between 2 and 2.0 here?"
    ),
)
def test_rank_1(rank_1):
    check_tensor("rank_1", rank_1, [2.0, 3.0, 4.0], "float32")


@test_case(
    name="rank_2: a matrix of whole numbers",
    points=0.75,
    hidden=True,
    failure_message=(
        "Two rows of three numbers: the shape is (rows, columns). All are whole numbers, so int32."
    ),
)
def test_rank_2(rank_2):
    check_tensor("rank_2", rank_2, [[1, 2, 4], [5, 6, 7]], "int32")
