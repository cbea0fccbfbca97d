"""Checks of the answers on the lecture's two layers."""

OK_FORMAT = False

from otter.test_files import test_case

from autograder import expect

name = "lecture_example_hidden"
points = 1

TOLERANCE = 0.00105
"""A third decimal that was cut off instead of rounded is right too."""


NOT_SURE = "true for every sigmoid, but here more is certain: the weights lie between 0 and 1"
PRINTED = "that is what the lecture's random weights gave: ask what any weights can give"
SUM_ONLY = "that is a pre-activation: it still goes through the sigmoid"
NO_BIAS = "the bias may be 1 as well, which makes the sum larger"
OTHER_INPUT = "that is for larger inputs: the question is about the printed ones"

MISTAKES = {
    "answer_first_output_length": {
        3: "the layer takes 3 numbers; how many does it give?",
        4: "4 is the length of one array of the first layer",
    },
    "answer_second_output_length": {
        5: "the second layer takes 5 numbers; how many does it give?",
        6: "6 is the length of one of its arrays",
        3: "3 is the number of inputs of the first layer",
    },
    "answer_second_weights_length": {
        5: "the bias is in the array too",
        4: "that is an array of the first layer",
        3: "how many numbers does a perceptron of the second layer take, and the bias?",
        2: "2 is the number of perceptrons",
        10: "that is the whole layer, without biases",
        12: "that is the whole layer: one perceptron is asked for",
    },
    "answer_first_low": {
        0.0: NOT_SURE,
        -2.3: SUM_ONLY,
        0.291: PRINTED,
        0.5: "one input is negative: its weight can pull the sum below 0",
        0.214: "for the smallest sum the bias is 0",
        0.981: "that is the high end",
        0.09: "that is close, but three decimals are asked for",
        0.657: "each weight may be 0 or 1 on its own: they need not all be 1",
    },
    "answer_first_high": {
        1.0: NOT_SURE,
        3.95: SUM_ONLY,
        0.924: PRINTED,
        0.950: NO_BIAS,
        0.091: "that is the low end",
        0.98: "that is close, but three decimals are asked for",
        0.839: "a weight of 0 on the negative input makes the sum larger",
    },
    "answer_second_low": {
        0.0: "all inputs and weights are 0 or more: how small can the sum be, and its sigmoid?",
        0.828: PRINTED,
        0.731: "for the smallest sum the bias is 0",
        0.977: "that is the high end",
        0.091: "that is the first layer's low end; here no input is negative",
    },
    "answer_second_high": {
        1.0: NOT_SURE,
        3.757: SUM_ONLY,
        0.833: PRINTED,
        0.940: NO_BIAS,
        0.997: OTHER_INPUT,
        0.998: OTHER_INPUT,
        0.5: "that is the low end",
        0.98: "that is close, but three decimals are asked for",
        0.981: "that is the first layer's high end",
    },
}
"""What leads to each wrong number."""


def explained(label, value, verdict):
    """``verdict()``; if that fails, with a sentence on how this wrong number comes about."""
    answer = expect.variable(label, value)
    try:
        verdict(answer)
    except expect.Failure:
        try:
            number = float(expect.shape(answer, ()))
        except expect.Failure:
            number = float("nan")
        for wrong, why in MISTAKES[label].items():
            near = abs(number - wrong) <= TOLERANCE
            expect.that(not near, f"{label} is wrong: {why}", got=value)
        if isinstance(answer.value, str):
            expect.that(False, f"{label} is text: leave the quotation marks out", got=value)
        raise


def check_length(label, value, expected):
    """A whole number."""
    explained(label, value, lambda answer: expect.exact(answer, expected))


def check_bound(label, value, expected):
    """A bound to three decimals."""
    explained(label, value, lambda answer: expect.close(answer, expected, rtol=0, atol=TOLERANCE))


@test_case(
    name="how many numbers come out and how many weights go in",
    points=0.25,
    hidden=True,
    failure_message=(
        "Perceptrons count the outputs. Inputs plus one bias count the numbers of an array."
    ),
)
def test_lengths(
    answer_first_output_length, answer_second_output_length, answer_second_weights_length
):
    check_length("answer_first_output_length", answer_first_output_length, 5)
    check_length("answer_second_output_length", answer_second_output_length, 2)
    check_length("answer_second_weights_length", answer_second_weights_length, 6)


@test_case(
    name="the range of the first layer's outputs",
    points=0.5,
    hidden=True,
    failure_message=(
        "A weight on a negative input pulls down, the bias pushes up: set each to 0 or 1."
    ),
)
def test_first(answer_first_low, answer_first_high):
    check_bound("answer_first_low", answer_first_low, 0.0911230)
    check_bound("answer_first_high", answer_first_high, 0.9811090)


@test_case(
    name="the range of the second layer's outputs",
    points=0.25,
    hidden=True,
    failure_message=(
        "All inputs of the second layer are positive: which weights make the sum smallest?"
    ),
)
def test_second(answer_second_low, answer_second_high):
    check_bound("answer_second_low", answer_second_low, 0.5)
    check_bound("answer_second_high", answer_second_high, 0.9771772)
