"""Checks of summary_rows, apart from the student's count_layer_parameters."""

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


STAND_IN = (
    "lambda num_perceptrons, dim, *others, **named: "
    "{both} * num_perceptrons * dim + {units} * num_perceptrons + {inputs} * dim + {plain}"
)


def judged(judge, function, own):
    """Judge a function apart from count_layer_parameters, which it may call.

    It is right with a drawn rule in place of the student's count_layer_parameters, whatever that
    one does; or with the student's own. So a mistake there does not cost points here, and excuses
    nothing either. Last, it may do without that function and make the same recognisable mistake.

    Args:
        judge: raises what is wrong, for one rule of counting a layer besides the true one.
    """
    rng = draw("stand-in")
    low = {"both": 2, "units": 20, "inputs": 300, "plain": 4000}
    text = STAND_IN.format(**{key: int(rng.integers(each, each + 9)) for key, each in low.items()})

    def passes(rule):
        try:
            with expect.stand_ins(function, {"count_layer_parameters": text}):
                judge(rule)
        except (AttributeError, TypeError, expect.Failure):
            return False
        return True

    if passes(eval(text)):
        return
    try:
        judge(None)
    except expect.Failure:
        rule = own_rule(own)
        if rule is None or not passes(rule):
            raise


def own_rule(own):
    """The student's own count of a layer, where it is a wrong rule that one can recognise.

    Whoever forgets the bias in one function may do so in the next one, where it shall not cost
    again. Recognised is units * dim + b * units + c * dim + d with b, c and d from -1 to 2. Any
    other function excuses nothing: it could have been written for just that.

    Returns:
        A function of (units, dim), or None.
    """
    rng = draw("the student's own rule")
    u, v, m, n = (int(each) for each in rng.choice(range(3, 40), 4, replace=False))
    points = ((u, m), (u, n), (v, m), (v, n), (n, v), (m, u), (1, n), (v, 1))
    try:
        values = [
            float(expect.finite(expect.call("count_layer_parameters", own, units, dim)))
            for units, dim in points
        ]
    except (TypeError, expect.Failure):
        return None
    terms = np.array([[units * dim, units, dim, 1] for units, dim in points], dtype=float)
    both, *more = (int(each) for each in np.rint(np.linalg.lstsq(terms, values)[0]))
    if both != 1 or min(more) < -1 or max(more) > 2 or any(terms @ [1, *more] != values):
        return None
    return lambda units, dim: units * dim + more[0] * units + more[1] * dim + more[2]


def layers_by(rule, input_dim, layer_sizes):
    """The count of each layer by a rule of (units, dim)."""
    return [rule(units, dim) for dim, units in pairwise([input_dim, *layer_sizes])]


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


def check_shapes(function, input_dim, layer_sizes):
    """The first entry of every row; returns the answer."""
    expected = [shape for shape, _ in reference.summary_rows(input_dim, layer_sizes)]
    answer = expect.call("summary_rows", function, input_dim, layer_sizes)
    for row, shape in zip(rows_of(answer, len(expected)), expected, strict=True):
        expect.that(
            is_pair(row[0]) and expect.same(row[0], shape),
            "summary_rows gave a wrong output shape",
            answer,
            expected=expected,
            got=row[0],
        )
    return answer


def check_parameters(function, input_dim, layer_sizes, rule):
    """The second entry of every row: the true number, or that of the rule for a layer."""
    expected = [parameters for _, parameters in reference.summary_rows(input_dim, layer_sizes)]
    answer = expect.call("summary_rows", function, input_dim, layer_sizes)
    counts = [row[1] for row in rows_of(answer, len(layer_sizes))]
    accepted = [expected] if rule is None else [expected, layers_by(rule, input_dim, layer_sizes)]
    expect.that(
        any(expect.same(counts, each) for each in accepted),
        "summary_rows gave a wrong number of parameters",
        answer,
        expected=expected,
        got=counts,
    )


@test_case(
    name="the output shapes",
    points=0.5,
    hidden=True,
    failure_message="A shape is a pair: None, without quotes, and the layer's perceptrons.",
)
def test_shapes(summary_rows, count_layer_parameters):
    expect.defined("summary_rows", summary_rows)
    rng = draw("summary_rows: shapes")
    cases = [sizes(rng, depth) for depth in (1, 2, 3, 5)]
    a, (b, c) = sizes(rng, 2)
    cases += [(a, [b, b, c]), (a, [1, b]), (a, [a, a])]

    def judge(_):
        for case in cases:
            check_shapes(summary_rows, *case)

    judged(judge, summary_rows, count_layer_parameters)


@test_case(
    name="the parameters of each row",
    points=1,
    hidden=True,
    failure_message=(
        "Each row counts its own layer only; its inputs are the units of the row above."
    ),
)
def test_parameters(summary_rows, count_layer_parameters):
    expect.defined("summary_rows", summary_rows)
    rng = draw("summary_rows: parameters")
    cases = [sizes(rng, depth) for depth in (1, 2, 3, 5)]
    a, (b, c) = sizes(rng, 2)
    cases += [(a, [b, b, c]), (a, [b, c, b]), (a, [c, b]), (a, [1, b]), (a, [b, 1]), (1, [a, a])]

    def judge(rule):
        for case in cases:
            check_parameters(summary_rows, *case, rule)

    judged(judge, summary_rows, count_layer_parameters)


@test_case(
    name="no layers at all, and the list stays as it was",
    points=0.5,
    hidden=True,
    failure_message="Try layer_sizes = [], and print layer_sizes after the call.",
)
def test_empty_and_unchanged(summary_rows, count_layer_parameters):
    expect.defined("summary_rows", summary_rows)
    rng = draw("summary_rows: unchanged")
    input_dim = sizes(rng, 1)[0]
    cases = [sizes(rng, depth) for depth in (1, 2, 4)]

    def judge(_):
        rows_of(expect.call("summary_rows", summary_rows, input_dim, []), 0)
        for case in cases:
            expect.unchanged(check_shapes(summary_rows, *case))

    judged(judge, summary_rows, count_layer_parameters)
