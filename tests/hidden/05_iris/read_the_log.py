"""Hidden checks of read_the_log: the answers by group, none of them named in the message."""

OK_FORMAT = False

import math

from otter.test_files import test_case

from autograder import expect

name = "read_the_log_hidden"
points = 1


def expect_all(topic, right):
    """Fail unless every answer of a group is right; which one is not is for staff only."""
    wrong = [variable for variable, is_right in right.items() if not is_right]
    expect.that(not wrong, f"an answer about {topic} is not right", got=", ".join(wrong))


def same(name, value, *accepted):
    """Whether an answer variable is filled in and equal to a value that is accepted."""
    given = expect.variable(name, value).value
    return any(expect.same(given, each) for each in accepted)


def own_count(value, right):
    """The student's own number of flowers, where it is a wrong one that was paid for already."""
    try:
        given = expect.whole("a number of flowers", value)
    except expect.Failure:
        return right
    return given if 10 <= given <= 150 else right


@test_case(
    name="samples and batches",
    points=0.25,
    hidden=True,
    failure_message="validation_split takes a tenth of the 120 flowers; the rest goes into "
    "batches of 32.",
)
def test_samples(answer_training_samples, answer_validation_samples, answer_last_batch_samples):
    expect_all(
        "samples and batches",
        {
            "training_samples": same("answer_training_samples", answer_training_samples, 108),
            "validation_samples": same("answer_validation_samples", answer_validation_samples, 12),
            "last_batch": same("answer_last_batch_samples", answer_last_batch_samples, 12),
        },
    )


@test_case(
    name="counts behind the accuracies",
    points=0.25,
    hidden=True,
    failure_message="Multiply each accuracy by the number of flowers that it was measured on, "
    "and round.",
)
def test_counts(
    answer_training_samples,
    answer_validation_samples,
    answer_training_correct_first,
    answer_training_correct_last,
    answer_validation_correct_last,
    answer_test_correct_20,
    answer_test_correct_100,
):
    trained = own_count(answer_training_samples, 108)
    held_out = own_count(answer_validation_samples, 12)
    expect_all(
        "accuracies",
        {
            "training, epoch 1": same(
                "answer_training_correct_first",
                answer_training_correct_first,
                38,
                round(0.3519 * trained),
            ),
            "training, epoch 20": same(
                "answer_training_correct_last",
                answer_training_correct_last,
                74,
                round(0.6852 * trained),
            ),
            "validation, epoch 20": same(
                "answer_validation_correct_last",
                answer_validation_correct_last,
                9,
                round(0.75 * held_out),
            ),
            "test, 20 epochs": same("answer_test_correct_20", answer_test_correct_20, 21),
            "test, 100 epochs": same("answer_test_correct_100", answer_test_correct_100, 27),
        },
    )


@test_case(
    name="the loss of guessing",
    points=0.25,
    hidden=True,
    failure_message="Minus the natural logarithm of the probability that each of three classes "
    "gets.",
)
def test_chance(answer_chance_loss):
    value = expect.variable("answer_chance_loss", answer_chance_loss)
    number = expect.shape(value, ())
    # three decimals asked for: 1.099 and 1.0986 are both fine, and so is a cut-off 1.098
    expect.that(abs(float(number) - 1.0986123) < 8e-4, "the loss of guessing is not right")


@test_case(
    name="two calls of fit, and two runs",
    points=0.25,
    hidden=True,
    failure_message="fit goes on where it stopped; and one run cannot end with two different "
    "losses.",
)
def test_runs(answer_updates_both_fits, answer_same_run, answer_training_samples):
    batches = math.ceil(own_count(answer_training_samples, 108) / 32)
    expect_all(
        "the runs",
        {
            "updates": same(
                "answer_updates_both_fits", answer_updates_both_fits, 480, 120 * batches
            ),
            "same run": same("answer_same_run", answer_same_run, False),
        },
    )
