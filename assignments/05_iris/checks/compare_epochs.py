"""Public check of compare_epochs: the form of the dictionary, for one epoch."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "compare_epochs"


def pieces_work(load_iris_split, build_iris_model, compile_model, train):
    """Whether the student's earlier functions make one run by themselves."""
    try:
        split = load_iris_split()
        model = build_iris_model()
        compile_model(model)
        train(model, split[0], split[4], 1)
        _, accuracy = model.evaluate(split[1], split[5], verbose=0)
        return 0 <= accuracy <= 1
    except Exception:  # whatever is wrong there shows in its own question
        return False


@test_case(
    name="a dictionary with one accuracy for each number of epochs",
    failure_message="Return {number of epochs: accuracy}: evaluate gives the loss first, then "
    "the accuracy.",
)
def test_form(compare_epochs, load_iris_split, build_iris_model, compile_model, train, keras):
    expect.defined("compare_epochs", compare_epochs)
    with expect.without_training(keras):
        judge(compare_epochs, load_iris_split, build_iris_model, compile_model, train)


def judge(compare_epochs, load_iris_split, build_iris_model, compile_model, train):
    """One call for one epoch; what comes of a wrong earlier function is not held against it."""
    try:
        answer = expect.call("compare_epochs", compare_epochs, 3, (1,))
    except expect.Failure as failure:
        pieces = (load_iris_split, build_iris_model, compile_model, train)
        if failure.kind == "raised" and not pieces_work(*pieces):
            return
        raise
    value = answer.value
    expect.that(
        isinstance(value, dict),
        f"compare_epochs returned {expect.type_name(value)} where a dictionary belongs",
        answer,
    )
    keys = list(value)
    expect.that(
        len(keys) == 1 and not isinstance(keys[0], (str, tuple)) and keys[0] == 1,
        "the keys of the dictionary are not the numbers of epochs that were asked for",
        answer,
        expected="the key 1",
        got=expect.show(keys),
    )
    accuracy = float(expect.shape(answer.part(value[keys[0]], "the accuracy after 1 epoch"), ()))
    if 0 <= accuracy <= 1 and abs(accuracy * 30 - np.round(accuracy * 30)) < 1e-3:
        return
    expect.that(
        not pieces_work(load_iris_split, build_iris_model, compile_model, train)
        or 0 <= accuracy <= 1,
        "an accuracy is not between 0 and 1: is it a loss, or in per cent?",
        answer,
        got=accuracy,
    )
