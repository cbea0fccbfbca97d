"""Hidden checks of choose_loss: one loss for each kind of task."""

OK_FORMAT = False

from otter.test_files import test_case

from autograder import expect

name = "choose_loss_hidden"
points = 1


def chosen(choose_loss, task):
    """The answer, and its name without regard to capitals and underscores (Keras takes both)."""
    answer = expect.call("choose_loss", choose_loss, task)
    expect.that(
        isinstance(answer.value, str),
        f"choose_loss returned {expect.type_name(answer.value)} where the name of a loss, "
        "a string, belongs",
        answer,
    )
    return answer, answer.value.lower().replace("_", "")


def expect_one_of(choose_loss, task, names):
    """Fail unless the loss for the task is one of the names."""
    answer, loss = chosen(choose_loss, task)
    expect.that(
        loss in [name.replace("_", "") for name in names],
        f'the loss for "{task}" does not fit that task',
        answer,
        expected=" or ".join(names[:2]),
        got=answer.value,
    )


@test_case(
    name="two classes",
    points=0.25,
    hidden=True,
    failure_message="One probability against a target of 0 or 1: which cross-entropy is made "
    "for that?",
)
def test_binary(choose_loss):
    expect_one_of(choose_loss, "binary", ("binary_crossentropy", "bce"))


@test_case(
    name="several classes, one-hot targets and whole-number targets",
    points=0.5,
    hidden=True,
    failure_message="One-hot targets go with categorical, whole numbers with sparse.",
)
def test_multiclass(choose_loss):
    expect_one_of(choose_loss, "multiclass_one_hot", ("categorical_crossentropy",))
    expect_one_of(choose_loss, "multiclass_integer", ("sparse_categorical_crossentropy",))


@test_case(
    name="a number as target",
    points=0.25,
    hidden=True,
    failure_message="A regression measures how far the output is from the target: no "
    "cross-entropy.",
)
def test_regression(choose_loss):
    names = ("mean_squared_error", "mean_absolute_error", "mse", "mae")
    expect_one_of(choose_loss, "regression", names)
