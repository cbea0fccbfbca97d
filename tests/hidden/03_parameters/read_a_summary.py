"""Checks of units_from_parameters on drawn layers, and of the answers on the lecture's models."""

OK_FORMAT = False

from itertools import pairwise

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw

name = "read_a_summary_hidden"
points = 2

IRIS = (4, [4, 128, 3])
TAKEHOME = (10, [64, 32, 1])


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


def own_totals(rule, network, input_dim, layer_sizes):
    """What the student's own functions may have given for all parameters of a model.

    The wrong number of count_network_parameters counts where it is a count of a kind: it grows with
    every width, and is at most three times off. Any other function could have been written for it.
    """
    widths = [input_dim, *layer_sizes]
    true = sum(units * (dim + 1) for dim, units in pairwise(widths))
    totals = [] if rule is None else [sum(rule(units, dim) for dim, units in pairwise(widths))]
    drawn = draw("read_a_summary: own total").choice(range(3, 40), 4, replace=False).tolist()
    wider = [[width + (place == one) for place, width in enumerate(drawn)] for one in range(4)]
    try:
        least, own, *more = (
            float(expect.finite(expect.call("count_network_parameters", network, first, rest)))
            for first, *rest in (drawn, widths, *wider)
        )
    except (TypeError, expect.Failure):
        return totals
    if min(more) > least > 0 and true / 3 <= own <= 3 * true:
        totals.append(own)
    return totals


def is_right(name, value, *accepted):
    """Whether an answer is one of the accepted numbers."""
    given = expect.variable(name, value).value
    return any(expect.same(given, number) for number in accepted)


def expect_all(topic, right):
    """Fail unless every answer of a group is right; which one is not is for staff only."""
    wrong = [variable for variable, fine in right.items() if not fine]
    expect.that(not wrong, f"an answer about {topic} is not right", got=", ".join(wrong))


def check_model(topic, model, given, own_layer, own_network):
    """The answers on one of the lecture's models.

    Right are the true numbers. Whoever lets the own functions work them out, and has a mistake
    there, has paid for it already: then what these give is right too, if it is a count at all.

    Args:
        model: the number of inputs, and the layer sizes.
        given: the answers by name: for some layers from the back, and for the whole model last.
    """
    layers = [units * (dim + 1) for dim, units in pairwise([model[0], *model[1]])]
    expected = [*layers[1 - len(given) :], sum(layers)]
    accepted = [[number] for number in expected]
    right = {
        name: is_right(name, value, number)
        for (name, value), number in zip(given.items(), expected, strict=True)
    }
    if not all(right.values()):
        rule = own_rule(own_layer)
        if rule is not None:
            own = [rule(units, dim) for dim, units in pairwise([model[0], *model[1]])]
            for numbers, number in zip(accepted, own[1 - len(given) :], strict=False):
                numbers.append(number)
        accepted[-1] += own_totals(rule, own_network, *model)
        right = {
            name: is_right(name, value, *numbers)
            for (name, value), numbers in zip(given.items(), accepted, strict=True)
        }
    expect_all(topic, right)


STAND_INS = {
    "count_layer_parameters": "lambda num_perceptrons, dim, *others, **named: "
    "num_perceptrons * {times} * (dim + 1)",
    "count_network_parameters": "lambda input_dim, layer_sizes, *others, **named: "
    "sum(units * {times} * (dim + 1) for dim, units in "
    "zip([input_dim, *layer_sizes], layer_sizes))",
}


def check_units(function, rule, cases):
    """From the parameters of layers, by a rule of counting them, back to their perceptrons."""
    for units, dim in cases:
        answer = expect.call("units_from_parameters", function, rule(units, dim), dim)
        expect.shape(answer, ())
        expect.exact(answer, units)


def units_by(function, texts, rule, cases):
    """Whether a function is right by a rule of counting, with stand-ins for the student's own."""
    try:
        with expect.stand_ins(function, texts):
            check_units(function, rule, cases)
    except (AttributeError, TypeError, expect.Failure):
        return False
    return True


@test_case(
    name="units_from_parameters",
    points=0.5,
    hidden=True,
    failure_message="How many parameters does one perceptron with dim inputs own?",
)
def test_units(units_from_parameters, count_layer_parameters):
    expect.defined("units_from_parameters", units_from_parameters)
    rng = draw("read_a_summary: units_from_parameters")
    cases = [(1, 1)]
    for low, high in ((20, 60), (70, 120), (150, 300)):
        few, many = int(rng.integers(3, 9)), int(rng.integers(low, high))
        cases += [(few, many), (many, few), (many, many), (1, many), (many, 1)]
    times = int(rng.integers(2, 9))
    texts = {key: text.format(times=times) for key, text in STAND_INS.items()}
    # a search for the layer with so many parameters asks an own function how many it has
    if units_by(units_from_parameters, texts, lambda units, dim: units * times * (dim + 1), cases):
        return
    try:
        check_units(units_from_parameters, lambda units, dim: units * (dim + 1), cases)
    except expect.Failure:
        # who does without may have made the same mistake as there
        rule = own_rule(count_layer_parameters)
        if rule is None or not units_by(units_from_parameters, texts, rule, cases):
            raise


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
    given = {
        "answer_iris_hidden": answer_iris_hidden,
        "answer_iris_output": answer_iris_output,
        "answer_iris_total": answer_iris_total,
    }
    own = count_layer_parameters, count_network_parameters
    check_model("the Iris model", IRIS, given, *own)


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
    given = {
        "answer_takehome_first": answer_takehome_first,
        "answer_takehome_second": answer_takehome_second,
        "answer_takehome_output": answer_takehome_output,
        "answer_takehome_total": answer_takehome_total,
    }
    own = count_layer_parameters, count_network_parameters
    check_model("the take-home model", TAKEHOME, given, *own)


def bytes_of(total):
    """The memory of as many float32 numbers as the student's own total, if that is a number."""
    try:
        number = float(expect.finite(expect.answer_of(total)))
    except (TypeError, expect.Failure):
        return []
    return [4 * number] if number > 0 else []


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
            "iris": is_right("answer_iris_bytes", answer_iris_bytes, 4188, *iris),
            "takehome": is_right("answer_takehome_bytes", answer_takehome_bytes, 11268, *takehome),
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
