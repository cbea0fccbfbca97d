"""Checks that the answers have the right form; whether they are right is graded later."""

OK_FORMAT = False

from otter.test_files import test_case

from autograder import expect

name = "why_now"

KEYS = (
    "V100",
    "TPU",
    "TensorFlow",
    "ready-made derivatives",
    "ImageNet",
    "photos on the internet",
)


@test_case(
    name="answer_why_now_reasons has one letter for each key",
    failure_message=('Keep the keys as they are and give each of them one letter, such as "B".'),
)
def test_why_now_reasons(answer_why_now_reasons):
    expect.matching("answer_why_now_reasons", answer_why_now_reasons, KEYS, "ABC")


@test_case(
    name="answer_why_now names letters from A to D",
    failure_message=('Give letters only, such as "B" or ["A", "D"].'),
)
def test_why_now(answer_why_now):
    expect.letters("answer_why_now", answer_why_now, "ABCD")
