"""Checks of decide and predict_label."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "decisions"


@test_case(
    name="decide: True above 0, False below",
    failure_message=(
        "The limit for a score is 0. The limit 0.5 is for a probability, after a sigmoid."
    ),
)
def test_decide(decide):
    for score in (2.5, 0.3, -2.5, -0.3, -1, 1):
        answer = expect.call("decide", decide, score)
        if answer.value is None:
            expect.numbers(answer)
        expect.that(
            expect.same(answer.value, int(score > 0)),
            "decide gave a wrong answer",
            answer,
            expected=str(score > 0),
            got=answer.value,
        )


@test_case(
    name="predict_label: the index of the largest score",
    failure_message=(
        "Try [-3, -1, -2]: the largest is -1, at index 1. And is the list still in order?"
    ),
)
def test_predict_label(predict_label):
    cases = (
        ([0.1, 0.7, 0.2], 1),
        ([5.0, 1.0, 2.0, 3.0], 0),
        ([-3.0, -1.0, -2.0, -0.5], 3),
        ([4], 0),
    )
    for scores, expected in cases:
        for given in (scores, np.array(scores)):
            answer = expect.call("predict_label", predict_label, given)
            expect.exact(answer, expected)
            expect.unchanged(answer)
