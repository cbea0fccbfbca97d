"""Checks of describe_tensor with small tensors of several ranks and dtypes."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "describe_tensor"


def described(describe_tensor, t):
    """The answer, which must hold three things, in a tuple or a list."""
    answer = expect.call("describe_tensor", describe_tensor, t)
    value = answer.value
    expect.that(
        isinstance(value, (tuple, list)) and len(value) == 3,
        f"describe_tensor returned {expect.type_name(value)} where a tuple of three, (rank, shape, "
        "dtype), was expected",
        answer,
        got=value,
    )
    return answer


def check_rank(answer, expected):
    """The first of the three."""
    rank = answer.value[0]
    expect.that(
        expect.same(rank, expected),
        "the rank (the first of the three) is not the number of axes",
        answer,
        expected=expected,
        got=rank,
    )


def check_shape(answer, expected):
    """The second of the three."""
    shape = answer.value[1]
    expect.that(
        isinstance(shape, (tuple, list)) or (isinstance(shape, np.ndarray) and shape.ndim == 1),
        f"the shape (the second of the three) is {expect.type_name(shape)}, not a plain tuple",
        answer,
        expected=str(expected),
        got=shape,
    )
    expect.that(
        expect.same(shape, expected),
        "the shape (the second of the three) does not hold the size of each axis",
        answer,
        expected=str(expected),
        got=shape,
    )


@test_case(
    name="scalars",
    failure_message="A scalar has no axis, so its rank is 0 and its shape is (), the empty tuple.",
)
def test_scalars(describe_tensor, tf):
    answer = described(describe_tensor, tf.constant(np.array(1.5)))
    check_rank(answer, 0)
    check_shape(answer, ())


@test_case(
    name="the rank",
    failure_message="Rank counts axes, not entries: a matrix of any size has rank 2.",
)
def test_rank(describe_tensor, tf):
    for shape in ((3,), (2, 3), (1, 6, 1), (2, 3, 4, 5)):
        check_rank(described(describe_tensor, tf.constant(np.full(shape, 1.5))), len(shape))


@test_case(
    name="the shape",
    failure_message=(
        "A plain tuple with the size of each axis, in order: (3,) for a vector of three numbers."
    ),
)
def test_shape(describe_tensor, tf):
    for shape in ((1,), (4,), (2, 5), (6, 1), (2, 3, 4)):
        check_shape(described(describe_tensor, tf.constant(np.full(shape, 1.5))), shape)


@test_case(
    name="the name of the dtype",
    failure_message="Every dtype has a name that you can ask for: a plain string such as 'int32'.",
)
def test_dtype(describe_tensor, tf):
    for expected in ("int32", "int64", "uint8", "float32", "float64", "bool"):
        answer = described(describe_tensor, tf.constant(np.ones((2, 3), dtype=expected)))
        dtype = answer.value[2]
        expect.that(
            isinstance(dtype, str),
            f"the dtype (the third of the three) is {expect.type_name(dtype)}, not a string",
            answer,
            expected=expected,
            got=dtype,
        )
        expect.that(
            dtype == expected,
            "the dtype (the third of the three) is not the name of the tensor's dtype",
            answer,
            expected=expected,
            got=dtype,
        )
