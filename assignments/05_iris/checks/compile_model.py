"""Public checks of compile_model: the same model, its optimizer, and what evaluate reports."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "compile_model"


def made_model(keras, kernel, bias):
    """A model of one softmax layer, not compiled; the softmax is written out.

    With its own one Keras forgives a loss that takes probabilities for scores.
    """
    softmax = expect.student_side(
        "lambda z: keras.ops.exp(z) / keras.ops.sum(keras.ops.exp(z), axis=-1, keepdims=True)"
    )
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, softmax)])
    model.set_weights([kernel, bias])
    return model


@test_case(
    name="the same model comes back, compiled with Adam",
    failure_message="The question fixes the optimizer; and compile itself returns nothing, so "
    "return the model.",
)
def test_same_model(compile_model, keras):
    model = made_model(keras, np.zeros((4, 3)), np.zeros(3))
    answer = expect.call("compile_model", compile_model, model)
    returned = answer.value
    expect.that(
        hasattr(returned, "get_weights"),
        f"compile_model returned {expect.type_name(returned)}, not the model: "
        "does it end in `return model`?",
        answer,
    )
    model.set_weights([np.ones((4, 3)), np.ones(3)])
    arrays = returned.get_weights()
    expect.that(
        len(arrays) == 2
        and np.shape(arrays[0]) == (4, 3)
        and np.allclose(np.asarray(arrays[0]), 1),
        "compile_model returned another model, not the one that it was given",
        answer,
    )
    expect.that(returned.compiled, "the model that came back is not compiled", answer)
    optimizer = str(keras.optimizers.serialize(returned.optimizer)["class_name"])
    expect.that(
        optimizer == "Adam", "the optimizer is not Adam", answer, expected="Adam", got=optimizer
    )


@test_case(
    name="evaluate reports the cross-entropy and the accuracy of four known rows",
    failure_message="One-hot targets over three exclusive classes: which loss? And metrics is a "
    "list.",
)
def test_evaluate(compile_model, keras):
    probabilities = np.array([0.5, 0.3, 0.2])
    targets = np.eye(3)[[0, 1, 2, 2]]
    expected = -np.log([0.5, 0.3, 0.2, 0.2]).mean()
    model = made_model(keras, np.zeros((4, 3)), np.log(probabilities))
    answer = expect.call("compile_model", compile_model, model)
    expect.that(model.compiled, "the model is not compiled after compile_model(model)", answer)
    if keras.backend.backend() == "tensorflow":  # tracing costs more than this one batch
        model.run_eagerly, model.jit_compile = True, False
    answer = expect.call("model.evaluate", model.test_on_batch, np.ones((4, 4)), targets)
    values = np.ravel(np.asarray(answer.value, dtype=float))
    expect.close(answer.part(values[0], "the loss that evaluate reports"), expected, loss=True)
    expect.that(
        len(values) > 1 and np.abs(values[1:] - 0.25).min() < 1e-4,
        "evaluate does not report the accuracy, the share of rows classified rightly",
        answer,
        expected="0.25, one row of four",
        got=values[1:],
    )
