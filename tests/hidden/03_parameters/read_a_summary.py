"""Checks of units_from_parameters on drawn layers, and of the answers on the lecture's models."""

OK_FORMAT = False

import math
from itertools import pairwise

from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw

name = "read_a_summary_hidden"
points = 2

IRIS = (4, [4, 128, 3])
TAKEHOME = (10, [64, 32, 1])


def own_number(name, function, *arguments):
    """What the student's own function gives; None where that is not a number above 0."""
    try:
        number = float(expect.finite(expect.call(name, function, *arguments)))
    except (TypeError, expect.Failure):
        return None
    return number if number > 0 and math.isfinite(number) else None


def own_layer(function, units, dim):
    """The student's own count of one layer."""
    return own_number("count_layer_parameters", function, units, dim)


def depends(count, units, dim):
    """Whether a count changes with the number of units and with that of inputs."""
    found = {count(units, dim), count(units + 1, dim), count(units, dim + 1)} - {None}
    return len(found) == 3


def own_counts(layer_function, network_function, input_dim, layer_sizes):
    """The student's own counts of a model, asked for only where they are wrong on drawn models.

    Returns:
        A count for each layer and a list of totals: by the network function, and layer by layer.
    """
    rng = draw("read_a_summary: own functions")
    a, b, c = (int(width) for width in rng.choice(range(2, 40), 3, replace=False))
    # one that gives the same for other sizes is no mistake in a formula, but none at all
    if not depends(lambda units, dim: own_layer(layer_function, units, dim), a, b):
        layer_function = None
    label = "count_network_parameters"
    if not depends(lambda units, dim: own_number(label, network_function, dim, [units]), a, b):
        network_function = None
    mistaken = False
    for dim, sizes in ((a, [b, c, 1]), (b, [b, a, c])):
        layers = [units * (inputs + 1) for inputs, units in pairwise([dim, *sizes])]
        own = counts_of(layer_function, network_function, dim, sizes)
        mistaken = mistaken or own != (layers, [sum(layers)] * 2)
    if mistaken:
        return counts_of(layer_function, network_function, input_dim, layer_sizes)
    return [None] * len(layer_sizes), []


def counts_of(layer_function, network_function, input_dim, layer_sizes):
    """The counts of one model by the student's functions; None where there is no number."""
    layers = [
        own_layer(layer_function, units, dim) for dim, units in pairwise([input_dim, *layer_sizes])
    ]
    total = own_number("count_network_parameters", network_function, input_dim, layer_sizes)
    return layers, [total, None if None in layers else sum(layers)]


def is_right(name, value, expected, own=()):
    """Whether an answer is right, or is what the student's own functions give.

    A mistake in a function costs points in its own question; not here again.
    """
    given = expect.variable(name, value).value
    return any(expect.same(given, number) for number in (expected, *own) if number is not None)


def expect_all(topic, right):
    """Fail unless every answer of a group is right; which one is not is for staff only."""
    wrong = [variable for variable, fine in right.items() if not fine]
    expect.that(not wrong, f"an answer about {topic} is not right", got=", ".join(wrong))


def check_units(function, own, units, dim):
    """One layer: from its parameters back to its perceptrons."""
    units, dim = int(units), int(dim)
    label = "units_from_parameters"
    parameters = units * (dim + 1)
    counted = own_layer(own, units, dim)
    if counted is not None and counted == round(counted) and counted != parameters:
        try:  # a layer as the student counts it
            expect.exact(expect.call(label, function, round(counted), dim), units)
        except expect.Failure:
            pass
        else:
            return
    expect.exact(expect.call(label, function, parameters, dim), units)


@test_case(
    name="units_from_parameters",
    points=0.5,
    hidden=True,
    failure_message="How many parameters does one perceptron with dim inputs own?",
)
def test_units(units_from_parameters, count_layer_parameters):
    rng = draw("read_a_summary: units_from_parameters")
    for _ in range(3):
        few, many = rng.integers(3, 9), rng.integers(20, 200)
        for units, dim in ((few, many), (many, few), (many, many), (1, many), (many, 1)):
            check_units(units_from_parameters, count_layer_parameters, units, dim)
    check_units(units_from_parameters, count_layer_parameters, 1, 1)


@test_case(
    name="the Iris model",
    points=0.5,
    hidden=True,
    failure_message="The inputs of a row are the units of the row above; each unit has one bias.",
)
def test_iris(
    answer_iris_hidden,
    answer_iris_output,
    answer_iris_total,
    count_layer_parameters,
    count_network_parameters,
):
    layers, totals = own_counts(count_layer_parameters, count_network_parameters, *IRIS)
    _, hidden, output = layers
    expect_all(
        "the Iris model",
        {
            "hidden": is_right("answer_iris_hidden", answer_iris_hidden, 640, [hidden]),
            "output": is_right("answer_iris_output", answer_iris_output, 387, [output]),
            "total": is_right("answer_iris_total", answer_iris_total, 1047, totals),
        },
    )


@test_case(
    name="the take-home model",
    points=0.5,
    hidden=True,
    failure_message="Write the four columns layer, units, inputs, parameters, then add up.",
)
def test_takehome(
    answer_takehome_first,
    answer_takehome_second,
    answer_takehome_output,
    answer_takehome_total,
    count_layer_parameters,
    count_network_parameters,
):
    layers, totals = own_counts(count_layer_parameters, count_network_parameters, *TAKEHOME)
    first, second, output = layers
    expect_all(
        "the take-home model",
        {
            "first": is_right("answer_takehome_first", answer_takehome_first, 704, [first]),
            "second": is_right("answer_takehome_second", answer_takehome_second, 2080, [second]),
            "output": is_right("answer_takehome_output", answer_takehome_output, 33, [output]),
            "total": is_right("answer_takehome_total", answer_takehome_total, 2817, totals),
        },
    )


def bytes_of(total):
    """The memory of as many float32 numbers as the student's own total, if that is a number."""
    try:
        number = float(expect.finite(expect.answer_of(total)))
    except (TypeError, expect.Failure):
        return None
    return 4 * number if number > 0 else None


@test_case(
    name="memory in bytes",
    points=0.25,
    hidden=True,
    failure_message="Every parameter takes 32 bits. How many bytes are that?",
)
def test_bytes(answer_iris_bytes, answer_takehome_bytes, answer_iris_total, answer_takehome_total):
    iris, takehome = bytes_of(answer_iris_total), bytes_of(answer_takehome_total)
    expect_all(
        "memory",
        {
            "iris": is_right("answer_iris_bytes", answer_iris_bytes, 4188, [iris]),
            "takehome": is_right("answer_takehome_bytes", answer_takehome_bytes, 11268, [takehome]),
        },
    )


@test_case(
    name="the shape of what comes out",
    points=0.25,
    hidden=True,
    failure_message="None is the place of the batch: which number takes it for 32 flowers?",
)
def test_shape(answer_output_shape):
    given = expect.variable("answer_output_shape", answer_output_shape).value
    expect.that(
        expect.same(given, (32, 3)),
        "the shape of the output is not right",
        got=given,
    )
