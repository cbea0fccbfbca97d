"""Checks of count_network_parameters, by the student's own count_layer_parameters too."""

OK_FORMAT = False

from itertools import pairwise

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


def agrees(value, expected):
    """Whether a value is this number."""
    try:
        expect.exact(value, expected)
    except expect.Failure:
        return False
    return True


def total_of(values):
    """The sum of the student's own counts; None where they are no numbers."""
    try:
        return float(sum(values))
    except (TypeError, ValueError):
        return None


def check_network(network, own, input_dim, layer_sizes):
    """One network; a mistake in the student's own count_layer_parameters does not cost again.

    Right is the true number; or what follows from a stand-in for count_layer_parameters; or, where
    the network does without that function, the sum of what the student's own says.
    """
    label = "count_network_parameters"
    expected = reference.count_network_parameters(input_dim, layer_sizes)
    values = own_layers(own, input_dim, layer_sizes)
    answer = None
    try:
        answer = expect.call(label, network, input_dim, layer_sizes)
        expect.exact(answer, expected)
    except expect.Failure as failure:
        if not layer_sizes or failure.kind == "missing":
            raise
        other = call_with_stand_in(label, network, own, input_dim, layer_sizes)
        if other is None:
            raise
        if agrees(other[0].value, sum(other[1])):
            return other[0]
        inline = answer is not None and expect.same(other[0].value, answer.value)
        total = total_of(values)
        same_mistake = inline and total is not None and agrees(answer.value, total)
        if not same_mistake or says_nothing(own):
            raise
    return answer


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
    for depth in (1, 1, 2, 2, 3, 4, 6):
        check_network(count_network_parameters, count_layer_parameters, *sizes(rng, depth))


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
        (a, [b, b, c]),
        (a, [b, c, b]),
        (a, [a, a, a]),
        (a, [1]),
        (1, [a]),
        (a, [1, b]),
        (1, [1, 1, 1]),
    )
    for input_dim, layer_sizes in cases:
        check_network(count_network_parameters, count_layer_parameters, input_dim, layer_sizes)


@test_case(
    name="no layers at all, and the list stays as it was",
    points=0.5,
    hidden=True,
    failure_message="Try layer_sizes = [], and print layer_sizes after the call.",
)
def test_empty_and_unchanged(count_network_parameters, count_layer_parameters):
    rng = draw("count_network_parameters: unchanged")
    own = count_layer_parameters
    check_network(count_network_parameters, own, sizes(rng, 1)[0], [])
    for depth in (1, 2, 4):
        expect.unchanged(check_network(count_network_parameters, own, *sizes(rng, depth)))
