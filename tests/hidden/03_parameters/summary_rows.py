"""Checks of summary_rows, by the student's own count_layer_parameters too."""

OK_FORMAT = False

from itertools import pairwise

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw
from solutions import parameters as reference

name = "summary_rows_hidden"
points = 2


def sizes(rng, depth, low=2, high=60):
    """Drawn widths that all differ: the number of inputs, then the list of layer sizes."""
    widths = [int(width) for width in rng.choice(range(low, high + 1), depth + 1, replace=False)]
    return widths[0], widths[1:]


PUT = "lambda function, name, value: function.__globals__.__setitem__(name, value)"
TAKE_AWAY = "lambda function, name: function.__globals__.pop(name, None)"


def call_with_stand_in(label, function, own, input_dim, layer_sizes):
    """Call the student's function while a neutral rule stands in for count_layer_parameters.

    So a mistake in the student's count_layer_parameters, even one that stops everything, is told
    from a mistake in the function that uses it. The student's own is put back afterwards.

    Returns:
        The answer and what the stand-in gives for each layer; None where there is no answer.
    """
    rng = draw("stand-in")
    both, units_only, dim_only, plain = (
        int(rng.integers(low, low + 9)) for low in (2, 20, 300, 4000)
    )
    rule = (
        "lambda num_perceptrons, dim: "
        f"{both} * num_perceptrons * dim + {units_only} * num_perceptrons"
        f" + {dim_only} * dim + {plain}"
    )
    expected = [
        both * units * dim + units_only * units + dim_only * dim + plain
        for dim, units in pairwise([input_dim, *layer_sizes])
    ]
    name, put = "count_layer_parameters", expect.student_side(PUT)
    try:
        expect.call("stand-in", put, function, name, expect.student_side(rule))
    except expect.Failure:
        return None
    try:
        return expect.call(label, function, input_dim, layer_sizes), expected
    except expect.Failure:
        return None
    finally:
        if own is None:
            expect.call("stand-in", expect.student_side(TAKE_AWAY), function, name)
        else:
            expect.call("stand-in", put, function, name, own)


def own_layers(own, input_dim, layer_sizes):
    """What the student's own count_layer_parameters says of each layer; None where it stops."""
    try:
        return [
            expect.call("count_layer_parameters", own, units, dim).value
            for dim, units in pairwise([input_dim, *layer_sizes])
        ]
    except expect.Failure:
        return None


def says_nothing(own):
    """Whether the student's own count_layer_parameters is not made of both its arguments.

    A placeholder such as 0 or 1 is no mistake that another function could share.
    """
    dim, (units,) = sizes(draw("does the own function say anything"), 1)
    values = [own_layers(own, *case) for case in ((dim, [units]), (dim + 1, [units]))]
    values.append(own_layers(own, dim, [units + 1]))
    numbers = [total_of(value) for value in values if value is not None]
    return len(set(numbers) - {None}) < 3


def total_of(values):
    """The sum of the student's own counts; None where they are no numbers."""
    try:
        return float(sum(values))
    except (TypeError, ValueError):
        return None


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


def called(function, own, input_dim, layer_sizes):
    """One call; with a stand-in for count_layer_parameters where the student's own stops it."""
    try:
        return expect.call("summary_rows", function, input_dim, layer_sizes)
    except expect.Failure as failure:
        if not layer_sizes or failure.kind == "missing":
            raise
        other = call_with_stand_in("summary_rows", function, own, input_dim, layer_sizes)
        if other is None:
            raise
        return other[0]


def check_shapes(function, own, input_dim, layer_sizes):
    """The first entry of every row; returns the answer."""
    expected = [shape for shape, _ in reference.summary_rows(input_dim, layer_sizes)]
    answer = called(function, own, input_dim, layer_sizes)
    for row, shape in zip(rows_of(answer, len(expected)), expected, strict=True):
        expect.that(
            is_pair(row[0]) and expect.same(row[0], shape),
            "summary_rows gave a wrong output shape",
            answer,
            expected=expected,
            got=row[0],
        )
    return answer


def counts_of(answer, count):
    """The second entry of every row."""
    return [row[1] for row in rows_of(answer, count)]


def check_parameters(function, own, input_dim, layer_sizes):
    """The second entry of every row; a mistake in the student's own function does not cost again.

    Right are the true numbers; or what follows from a stand-in for count_layer_parameters; or,
    where summary_rows does without that function, what the student's own says.
    """
    count = len(layer_sizes)
    expected = [parameters for _, parameters in reference.summary_rows(input_dim, layer_sizes)]
    values = own_layers(own, input_dim, layer_sizes)
    counts = None
    try:
        answer = expect.call("summary_rows", function, input_dim, layer_sizes)
        counts = counts_of(answer, count)
        expect.that(
            expect.same(counts, expected),
            "summary_rows gave a wrong number of parameters",
            answer,
            expected=expected,
            got=counts,
        )
    except expect.Failure as failure:
        if failure.kind == "missing":
            raise
        other = call_with_stand_in("summary_rows", function, own, input_dim, layer_sizes)
        if other is None:
            raise
        others = counts_of(other[0], count)
        if expect.same(others, other[1]):
            return
        inline = counts is not None and expect.same(others, counts)
        same_mistake = inline and all(value is not None for value in values or [None])
        if not same_mistake or not expect.same(counts, values) or says_nothing(own):
            raise


@test_case(
    name="the output shapes",
    points=0.5,
    hidden=True,
    failure_message="A shape is a pair: None, without quotes, and the layer's perceptrons.",
)
def test_shapes(summary_rows, count_layer_parameters):
    rng = draw("summary_rows: shapes")
    for depth in (1, 2, 3, 5):
        check_shapes(summary_rows, count_layer_parameters, *sizes(rng, depth))
    a, (b, c) = sizes(rng, 2)
    for input_dim, layer_sizes in ((a, [b, b, c]), (a, [1, b]), (a, [a, a])):
        check_shapes(summary_rows, count_layer_parameters, input_dim, layer_sizes)


@test_case(
    name="the parameters of each row",
    points=1,
    hidden=True,
    failure_message=(
        "Each row counts its own layer only; its inputs are the units of the row above."
    ),
)
def test_parameters(summary_rows, count_layer_parameters):
    rng = draw("summary_rows: parameters")
    for depth in (1, 2, 3, 5):
        check_parameters(summary_rows, count_layer_parameters, *sizes(rng, depth))
    a, (b, c) = sizes(rng, 2)
    cases = ((a, [b, b, c]), (a, [b, c, b]), (a, [c, b]), (a, [1, b]), (a, [b, 1]), (1, [a, a]))
    for input_dim, layer_sizes in cases:
        check_parameters(summary_rows, count_layer_parameters, input_dim, layer_sizes)


@test_case(
    name="no layers at all, and the list stays as it was",
    points=0.5,
    hidden=True,
    failure_message="Try layer_sizes = [], and print layer_sizes after the call.",
)
def test_empty_and_unchanged(summary_rows, count_layer_parameters):
    rng = draw("summary_rows: unchanged")
    rows_of(expect.call("summary_rows", summary_rows, sizes(rng, 1)[0], []), 0)
    for depth in (1, 2, 4):
        expect.unchanged(check_shapes(summary_rows, count_layer_parameters, *sizes(rng, depth)))
