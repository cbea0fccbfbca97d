"""Checks that the answers have the right form; whether they are right is graded later."""

OK_FORMAT = False

from otter.test_files import test_case

from autograder import expect

name = "applications"

KEYS = (
    "face unlock",
    "street camera",
    "dictation",
    "translation",
    "chatbot",
    "next film",
    "online shop",
    "kitchen helper",
)


@test_case(
    name="answer_applications has one letter for each key",
    failure_message=('Keep the keys as they are and give each of them one letter, such as "B".'),
)
def test_applications(answer_applications):
    expect.matching("answer_applications", answer_applications, KEYS, "ABCD")
