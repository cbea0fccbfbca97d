"""Checks that the answers have the right form; whether they are right is graded later."""

OK_FORMAT = False

from otter.test_files import test_case

from autograder import expect

name = "keras_words"

KEYS = ("layer", "model", "Sequential", "epoch", "batch", "validation set")


@test_case(
    name="answer_keras_words has one letter for each key",
    failure_message=('Keep the keys as they are and give each of them one letter, such as "B".'),
)
def test_keras_words(answer_keras_words):
    expect.matching("answer_keras_words", answer_keras_words, KEYS, "ABCDEFG")


@test_case(
    name="the three counts are whole numbers",
    failure_message=("Replace each None by a whole number, without quotation marks."),
)
def test_counts(answer_validation_samples, answer_updates_per_epoch, answer_updates_in_all):
    expect.whole("answer_validation_samples", answer_validation_samples)
    expect.whole("answer_updates_per_epoch", answer_updates_per_epoch)
    expect.whole("answer_updates_in_all", answer_updates_in_all)


@test_case(
    name="answer_out_of_memory is one letter from A to D",
    failure_message=('Give one letter, such as "B".'),
)
def test_memory(answer_out_of_memory):
    expect.letter("answer_out_of_memory", answer_out_of_memory, "ABCD")
