"""Public checks of choose_loss: a string for every task, and two of the four answers."""

OK_FORMAT = False

from otter.test_files import test_case

from autograder import expect

name = "choose_loss"

TASKS = ("binary", "multiclass_one_hot", "multiclass_integer", "regression")


def loss_for(choose_loss, task):
    """The answer for one task, once it is a string."""
    answer = expect.call("choose_loss", choose_loss, task)
    expect.that(
        isinstance(answer.value, str),
        f"choose_loss returned {expect.type_name(answer.value)} where the name of a loss, "
        "a string, belongs",
        answer,
    )
    return answer


@test_case(
    name="a name for every task",
    failure_message="Return a string in each of the four cases, spelled as in the question's "
    "table.",
)
def test_strings(choose_loss):
    for task in TASKS:
        loss_for(choose_loss, task)


@test_case(
    name="classes take a cross-entropy, a number takes a distance",
    failure_message="A cross-entropy compares probabilities with a class; a regression has "
    "neither.",
)
def test_kinds(choose_loss):
    for task in TASKS:
        answer = loss_for(choose_loss, task)
        short = answer.value.lower().replace("_", "")
        entropy = short.endswith("crossentropy") or short == "bce"
        expect.that(
            entropy == (task != "regression"),
            f'the loss for "{task}" is of the wrong kind',
            answer,
            expected="an error" if task == "regression" else "a cross-entropy",
            got=answer.value,
        )
