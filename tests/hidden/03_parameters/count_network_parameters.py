"""Checks of count_network_parameters, apart from the student's count_layer_parameters."""

OK_FORMAT = False

from itertools import pairwise

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw
from solutions import parameters as reference

name = "count_network_parameters_hidden"
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


def check_networks(network, own, cases, unchanged=False):
    """Networks against the reference, or by the rule for a layer."""
    expect.defined("count_network_parameters", network)

    def judge(rule):
        for input_dim, layer_sizes in cases:
            expected = reference.count_network_parameters(input_dim, layer_sizes)
            answer = expect.call("count_network_parameters", network, input_dim, layer_sizes)
            expect.shape(answer, ())
            by_rule = None if rule is None else sum(layers_by(rule, input_dim, layer_sizes))
            if by_rule is None or not expect.same(answer.value, by_rule):
                expect.exact(answer, expected)
            if unchanged:
                expect.unchanged(answer)

    judged(judge, network, own)


@test_case(
    name="networks of one layer and of several",
    points=1,
    hidden=True,
    failure_message=(
        "Write a table: for each layer its units, its inputs and its parameters, and add up."
    ),
)
def test_networks(count_network_parameters, count_layer_parameters):
    rng = draw("count_network_parameters: networks")
    cases = [sizes(rng, depth) for depth in (1, 1, 2, 2, 3, 4, 6)]
    check_networks(count_network_parameters, count_layer_parameters, cases)


@test_case(
    name="the order of the layers, equal layers, layers of one",
    points=0.5,
    hidden=True,
    failure_message="What arrives at a layer is what the layer just before it gives.",
)
def test_order(count_network_parameters, count_layer_parameters):
    rng = draw("count_network_parameters: order")
    a, (b, c) = sizes(rng, 2)
    cases = (
        (a, [b, c]),
        (a, [c, b]),
        (b, [a, c]),
        (a, [a]),
        (a, [b, b]),
        (c, [b, b]),
        (a, [b, b, c]),
        (a, [b, c, b]),
        (a, [a, a, a]),
        (a, [1]),
        (1, [a]),
        (a, [1, b]),
        (1, [1, 1, 1]),
    )
    check_networks(count_network_parameters, count_layer_parameters, cases)


@test_case(
    name="no layers at all, and the list stays as it was",
    points=0.5,
    hidden=True,
    failure_message="Try layer_sizes = [], and print layer_sizes after the call.",
)
def test_empty_and_unchanged(count_network_parameters, count_layer_parameters):
    rng = draw("count_network_parameters: unchanged")
    cases = [(sizes(rng, 1)[0], []), *(sizes(rng, depth) for depth in (1, 2, 4))]
    check_networks(count_network_parameters, count_layer_parameters, cases, unchanged=True)
