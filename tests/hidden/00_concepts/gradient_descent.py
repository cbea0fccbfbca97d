"""Checks of the answers of the question gradient_descent."""

OK_FORMAT = False

from otter.test_files import test_case

from autograder import expect

name = "gradient_descent_hidden"
points = 1

WRONG = expect.SEALED
"""The whole summary: which answer it is stays open until the hints are released."""


def statement(chosen, right, *wrong):
    """One statement is chosen, and others that contradict it are not."""
    expect.that(
        right in chosen and not chosen & set(wrong),
        WRONG,
        expected=f"with {right}, without {' and '.join(wrong)}",
        got=", ".join(sorted(chosen)),
    )


def equal(label, given, *accepted):
    """A number is one of those that are accepted."""
    expect.that(
        any(abs(given - each) <= 1e-6 for each in accepted),
        WRONG,
        expected=f"{label} = {accepted[0]:g}",
        got=f"{given:.7g}",
    )


@test_case(
    name="one step from either side",
    points=0.25,
    hidden=True,
    failure_message=(
        "Both steps must bring w nearer to the lowest point of the curve: mind the minus sign, "
        "and that the derivative may be negative. The step is the derivative times the learning "
        "rate, and it is taken from the old w."
    ),
)
def test_one_step(answer_from_right, answer_from_left):
    equal("answer_from_right", expect.number("answer_from_right", answer_from_right), 4.6)
    equal("answer_from_left", expect.number("answer_from_left", answer_from_left), 1.4)


@test_case(
    name="a second step",
    points=0.25,
    hidden=True,
    failure_message=(
        "The second step starts where the first one ended, and needs the derivative at that "
        "place, which is smaller than at the start."
    ),
)
def test_second_step(answer_from_right, answer_second_step):
    try:
        own = expect.number("answer_from_right", answer_from_right)
    except expect.Failure:
        own = 4.6
    accepted = [4.28]
    if min(abs(own - 5), abs(own - 3)) > 0.1:
        # a wrong first step has cost its points already: go on from there, or as wrongly; at 5 and
        # at 3 a second step would be none at all
        accepted += [own - 0.1 * 2 * (own - 3), own + (own - 5) / 4 * 2 * (own - 3)]
    equal("answer_second_step", expect.number("answer_second_step", answer_second_step), *accepted)


@test_case(
    name="how training starts and what it learns from",
    points=0.25,
    hidden=True,
    failure_message=(
        "Nobody knows good parameters beforehand, and nobody corrects them by hand. What a "
        "person supplies in supervised learning is the right answers to the examples."
    ),
)
def test_supervised(answer_training):
    chosen = expect.letters("answer_training", answer_training, "ABCDEFG")
    statement(chosen, "A", "B")
    statement(chosen, "C", "D")


@test_case(
    name="the learning rate",
    points=0.25,
    hidden=True,
    failure_message=(
        "We choose the learning rate; training does not change it. Try the worked example with "
        "a learning rate of 1.5 and look where w goes."
    ),
)
def test_learning_rate(answer_training):
    chosen = expect.letters("answer_training", answer_training, "ABCDEFG")
    statement(chosen, "F", "E", "G")
