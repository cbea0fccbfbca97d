"""Public check of read_the_log: the form of the answers only."""

OK_FORMAT = False

from otter.test_files import test_case

from autograder import expect

name = "read_the_log"


@test_case(
    name="every answer is filled in and has the right form",
    failure_message="Counts and updates are whole numbers, the loss is a number, the last "
    "answer is True or False.",
)
def test_form(
    answer_training_samples,
    answer_validation_samples,
    answer_last_batch_samples,
    answer_training_correct_first,
    answer_training_correct_last,
    answer_validation_correct_last,
    answer_test_correct_20,
    answer_test_correct_100,
    answer_chance_loss,
    answer_updates_both_fits,
    answer_same_run,
):
    counts = {
        "answer_training_samples": answer_training_samples,
        "answer_validation_samples": answer_validation_samples,
        "answer_last_batch_samples": answer_last_batch_samples,
        "answer_training_correct_first": answer_training_correct_first,
        "answer_training_correct_last": answer_training_correct_last,
        "answer_validation_correct_last": answer_validation_correct_last,
        "answer_test_correct_20": answer_test_correct_20,
        "answer_test_correct_100": answer_test_correct_100,
        "answer_updates_both_fits": answer_updates_both_fits,
    }
    for variable, value in counts.items():
        number = float(expect.shape(expect.variable(variable, value), ()))
        expect.that(number >= 0 and number == int(number), f"{variable} is not a whole number")
    expect.finite(expect.variable("answer_chance_loss", answer_chance_loss))
    expect.shape(expect.variable("answer_chance_loss", answer_chance_loss), ())
    same_run = expect.variable("answer_same_run", answer_same_run).value
    expect.that(
        expect.same(same_run, True) or expect.same(same_run, False),
        "answer_same_run is neither True nor False (without quotes)",
    )
