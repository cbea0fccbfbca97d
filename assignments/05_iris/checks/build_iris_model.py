"""Public checks of build_iris_model: sizes, and outputs for weights that the check sets."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "build_iris_model"

SHAPES = [(4, 4), (4,), (4, 128), (128,), (128, 3), (3,)]


def model_with_layers(build_iris_model):
    """The student's model, once it is built with dense layers of 4, 128 and 3 perceptrons."""
    answer = expect.call("build_iris_model", build_iris_model)
    model = answer.value
    expect.that(
        hasattr(model, "get_weights") and hasattr(model, "predict"),
        f"build_iris_model returned {expect.type_name(model)}, not a Keras model: "
        "does it end in `return model`?",
        answer,
    )
    shapes = [tuple(np.shape(array)) for array in model.get_weights()]
    expect.that(
        shapes, "the model is not built: it has no weights yet, as it does not know its inputs"
    )
    count = int(sum(np.prod(shape) for shape in shapes))
    expect.that(
        shapes == SHAPES,
        f"the model has {count} parameters in layers other than 4, 128, 3 "
        "(20 + 640 + 387 = 1047 were expected)",
        expected=f"weights of the shapes {SHAPES}",
        got=str(shapes),
    )
    return model


@test_case(
    name="built, with dense layers of 4, 128 and 3 perceptrons and 1047 parameters",
    failure_message="Compare model.summary() with 20, 640 and 387; the first layer must know "
    "its four inputs.",
)
def test_layers(build_iris_model):
    model_with_layers(build_iris_model)


@test_case(
    name="ReLU, ReLU, softmax: the output for known weights",
    failure_message="Hidden layers use ReLU; the output layer needs probabilities that sum to 1.",
)
def test_forward(build_iris_model):
    features = np.array([[5.1, 3.5, 1.4, 0.2], [6.7, 3.0, 5.2, 2.3]])
    # waves give weights of both signs without any random numbers
    weights = [np.sin(1 + 3 * np.arange(np.prod(shape))).reshape(shape) for shape in SHAPES]
    weights[4] = weights[4] / 16
    first = np.maximum(features @ weights[0] + weights[1], 0)
    second = np.maximum(first @ weights[2] + weights[3], 0)
    scores = np.exp(second @ weights[4] + weights[5])
    expected = scores / scores.sum(axis=1, keepdims=True)
    model = model_with_layers(build_iris_model)
    model.set_weights(weights)
    answer = expect.predicted(model, features)
    totals = expect.shape(answer, (2, 3)).sum(axis=1)
    expect.that(
        np.abs(totals - 1).max() < 1e-3,
        "the three outputs for a flower do not sum to 1: they are no probabilities",
        answer,
        got=totals,
    )
    expect.close(answer, expected, rtol=1e-4, atol=1e-6)
