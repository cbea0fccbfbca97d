"""Hidden checks of describe_tensor: every rank, every dtype, drawn sizes, axes of size 1."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw

name = "describe_tensor_hidden"
points = 2

DTYPES = ("int32", "int64", "uint8", "float32", "float64", "bool")


def made(tf, rng, shape, dtype):
    """A tensor of drawn entries."""
    values = np.asarray(rng.uniform(0, 200, size=shape))
    return tf.constant(values > 100 if dtype == "bool" else values.astype(dtype))


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


def check_dtype(answer, expected):
    """The third of the three."""
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


def drawn_shape(rng, rank):
    """Sizes that all differ, none of them a rank."""
    return tuple(int(size) for size in rng.permutation([5, 6, 7, 8, 9])[:rank])


@test_case(
    name="scalars",
    points=0.5,
    hidden=True,
    failure_message="A scalar has no axis, so its rank is 0 and its shape is (), the empty tuple.",
)
def test_scalars(describe_tensor, tf):
    rng = draw("describe_tensor: scalars")
    for dtype in ("float32", str(rng.choice(["int32", "int64", "float64"]))):
        answer = described(describe_tensor, made(tf, rng, (), dtype))
        check_rank(answer, 0)
        check_shape(answer, ())


@test_case(
    name="the rank",
    points=0.5,
    hidden=True,
    failure_message="Rank counts axes, not entries: a matrix of any size has rank 2.",
)
def test_rank(describe_tensor, tf):
    rng = draw("describe_tensor: rank")
    for rank in 1 + rng.permutation(4):
        for dtype in rng.permutation(DTYPES)[:2]:
            t = made(tf, rng, drawn_shape(rng, rank), str(dtype))
            check_rank(described(describe_tensor, t), int(rank))
    for shape in ((1,), (1, 1), (1, 6, 1), (7, 1)):
        check_rank(described(describe_tensor, made(tf, rng, shape, "float32")), len(shape))


@test_case(
    name="the shape",
    points=0.5,
    hidden=True,
    failure_message=(
        "A plain tuple with the size of each axis, in order: (3,) for a vector of three numbers."
    ),
)
def test_shape(describe_tensor, tf):
    rng = draw("describe_tensor: shape")
    for rank in 1 + rng.permutation(4):
        for dtype in rng.permutation(DTYPES)[:2]:
            shape = drawn_shape(rng, rank)
            check_shape(described(describe_tensor, made(tf, rng, shape, str(dtype))), shape)
    size = int(rng.integers(3, 8))
    for shape in ((1,), (1, 1), (1, size), (size, 1), (1, 1, size), (size, 1, size + 1, 1)):
        check_shape(described(describe_tensor, made(tf, rng, shape, "float32")), shape)


@test_case(
    name="the name of the dtype",
    points=0.5,
    hidden=True,
    failure_message="Every dtype has a name that you can ask for: a plain string such as 'int32'.",
)
def test_dtype(describe_tensor, tf):
    rng = draw("describe_tensor: dtype")
    for dtype, rank in zip(DTYPES, rng.permutation([1, 1, 2, 2, 3, 4]), strict=True):
        t = made(tf, rng, drawn_shape(rng, rank), dtype)
        check_dtype(described(describe_tensor, t), dtype)
