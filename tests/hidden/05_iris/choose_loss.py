"""Hidden checks of choose_loss: one loss for each kind of task."""

OK_FORMAT = False

from otter.test_files import test_case

from autograder import expect

name = "choose_loss_hidden"
points = 1


# every name that Keras 3 takes for a loss, by task
NAMES = {
    "binary": ("binary_crossentropy", "BinaryCrossentropy", "bce", "BCE"),
    "multiclass_one_hot": ("categorical_crossentropy", "CategoricalCrossentropy"),
    "multiclass_integer": ("sparse_categorical_crossentropy", "SparseCategoricalCrossentropy"),
    "regression": (
        "mean_squared_error",
        "mean_absolute_error",
        "MeanSquaredError",
        "MeanAbsoluteError",
        "mse",
        "mae",
        "MSE",
        "MAE",
    ),
}


def expect_loss(choose_loss, task):
    """Fail unless the loss for the task is one that fits it, spelled as Keras knows it."""
    answer = expect.call("choose_loss", choose_loss, task)
    expect.that(
        isinstance(answer.value, str),
        f"choose_loss returned {expect.type_name(answer.value)} where the name of a loss, "
        "a string, belongs",
        answer,
    )
    given = str(answer.value)
    alike = "".join(given.lower().split()).replace("_", "")
    misspelt = any(alike == name.lower().replace("_", "") for name in NAMES[task])
    expect.that(
        given in NAMES[task],
        f'Keras does not know the name of the loss for "{task}": compare its spelling with the '
        "documentation"
        if misspelt
        else f'the loss for "{task}" does not fit that task',
        answer,
        expected=" or ".join(NAMES[task][:2]),
        got=given,
    )


@test_case(
    name="two classes",
    points=0.25,
    hidden=True,
    failure_message="One probability against a target of 0 or 1: which cross-entropy is made "
    "for that?",
)
def test_binary(choose_loss):
    expect_loss(choose_loss, "binary")


@test_case(
    name="several classes, one-hot targets and whole-number targets",
    points=0.5,
    hidden=True,
    failure_message="One-hot targets go with categorical, whole numbers with sparse.",
)
def test_multiclass(choose_loss):
    expect_loss(choose_loss, "multiclass_one_hot")
    expect_loss(choose_loss, "multiclass_integer")


@test_case(
    name="a number as target",
    points=0.25,
    hidden=True,
    failure_message="A regression measures how far the output is from the target: no "
    "cross-entropy.",
)
def test_regression(choose_loss):
    expect_loss(choose_loss, "regression")
