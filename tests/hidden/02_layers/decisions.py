"""Checks of decide and predict_label."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw

name = "decisions_hidden"
points = 1


@test_case(
    name="decide: True above 0, False below",
    points=0.5,
    hidden=True,
    failure_message=(
        "The limit for a score is 0. The limit 0.5 is for a probability, after a sigmoid."
    ),
)
def test_decide(decide):
    drawn = draw("decisions: decide").uniform(0.01, 0.45, size=6)
    large = draw("decisions: large").uniform(0.6, 30, size=4)
    scores = [float(score) for score in [*drawn, *large, 1e-6]] + [1, 12]
    scores += [-score for score in scores]
    scores = [scores[index] for index in draw("decisions: order").permutation(len(scores))]
    for score, answer in zip(scores, expect.calls("decide", decide, scores), strict=True):
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
    points=0.5,
    hidden=True,
    failure_message=(
        "Try [-3, -1, -2]: the largest is -1, at index 1. And is the list still in order?"
    ),
)
def test_predict_label(predict_label):
    rng = draw("decisions: predict_label")
    rows = [rng.permutation(np.linspace(low, high, count)) for low, high, count in SPANS]
    for label in range(5):
        row = rng.uniform(-2, 2, size=5)
        row[label] = 2.5
        # close together, and the same once rounded
        rows += [row, 0.1 * row + rng.integers(-3, 4)]
    rows.append(rng.permutation(np.arange(-4, 5)))
    rows.append(rng.uniform(-3, 3, size=1))
    inputs = [scores for row in rows for scores in (row, row.tolist())]
    answers = expect.calls("predict_label", predict_label, inputs)
    for scores, answer in zip(inputs, answers, strict=True):
        expect.exact(answer, int(np.argmax(scores)))
        expect.unchanged(answer)


SPANS = ((-3, 3, 7), (-9, -1, 6), (0.1, 0.4, 4), (20, 40, 12), (-1, -0.001, 2), (-1, 0, 5))
"""Lowest score, highest score, how many."""
