"""Checks of summary_rows with networks to follow by hand."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "summary_rows"

CASES = (
    (3, [5, 2], [((None, 5), 20), ((None, 2), 12)]),
    (6, [4], [((None, 4), 28)]),
    (2, [7, 3, 4], [((None, 7), 21), ((None, 3), 24), ((None, 4), 16)]),
    (2, [3, 3, 1], [((None, 3), 9), ((None, 3), 12), ((None, 1), 4)]),
)


def is_pair(value):
    """Whether a value is a list, tuple or array of two."""
    listed = isinstance(value, (list, tuple)) or (isinstance(value, np.ndarray) and value.ndim > 0)
    return listed and len(value) == 2


def rows_of(answer, count):
    """The rows, after a look at their form."""
    rows = answer.value
    if rows is None:
        expect.numbers(answer)
    expect.that(
        isinstance(rows, (list, tuple, np.ndarray)),
        f"summary_rows returned {expect.type_name(rows)} where a list of rows was expected",
        answer,
        got=rows,
    )
    expect.that(
        len(rows) == count,
        "summary_rows did not give one row for each layer",
        answer,
        expected=f"{count} rows",
        got=rows,
    )
    for row in rows:
        expect.that(
            is_pair(row),
            "a row of summary_rows is not a pair ((None, units), parameters)",
            answer,
            got=row,
        )
    return rows


@test_case(
    name="the output shapes",
    failure_message="A shape is a pair: None, without quotes, and the layer's perceptrons.",
)
def test_shapes(summary_rows):
    for input_dim, layer_sizes, expected in CASES:
        answer = expect.call("summary_rows", summary_rows, input_dim, layer_sizes)
        rows = rows_of(answer, len(expected))
        for row, (shape, _) in zip(rows, expected, strict=True):
            expect.that(
                is_pair(row[0]) and expect.same(row[0], shape),
                "summary_rows gave a wrong output shape",
                answer,
                expected=expected,
                got=rows,
            )


@test_case(
    name="the parameters of each row",
    failure_message=(
        "Each row counts its own layer only; its inputs are the units of the row above. "
        "If count_layer_parameters fails its own check, repair that first."
    ),
)
def test_parameters(summary_rows):
    for input_dim, layer_sizes, expected in CASES:
        answer = expect.call("summary_rows", summary_rows, input_dim, layer_sizes)
        rows = rows_of(answer, len(expected))
        for row, (_, parameters) in zip(rows, expected, strict=True):
            expect.that(
                expect.same(row[1], parameters),
                "summary_rows gave a wrong number of parameters",
                answer,
                expected=expected,
                got=rows,
            )


@test_case(
    name="no layers at all, and the list stays as it was",
    failure_message="Try layer_sizes = [], and print layer_sizes after the call.",
)
def test_empty_and_unchanged(summary_rows):
    rows_of(expect.call("summary_rows", summary_rows, 3, []), 0)
    answer = expect.call("summary_rows", summary_rows, 3, [5, 2])
    expect.unchanged(answer)
    rows_of(answer, 2)
