"""Hidden checks of build_iris_model: sizes, and activations by the outputs for drawn weights."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw

name = "build_iris_model_hidden"
points = 3

SHAPES = [(4, 4), (4,), (4, 128), (128,), (128, 3), (3,)]


def model_of(answer):
    """The model in the answer, once it is a model with weights."""
    model = answer.value
    usable = hasattr(model, "get_weights") and hasattr(model, "predict")
    expect.that(
        usable,
        f"build_iris_model returned {expect.type_name(model)}, not a Keras model: "
        "does it end in `return model`?",
        answer,
    )
    return model


def shapes_of(model):
    """Shapes of the model's weight arrays; fails while the model is not built."""
    shapes = [tuple(np.shape(array)) for array in model.get_weights()]
    expect.that(
        shapes, "the model is not built: it has no weights yet, as it does not know its inputs"
    )
    return shapes


@test_case(
    name="built for four features, with 1047 parameters",
    points=0.5,
    hidden=True,
    failure_message="Compare model.summary() with 20 + 640 + 387 = 1047; a model that is not "
    "built has no parameters yet.",
)
def test_built(build_iris_model):
    model = model_of(expect.call("build_iris_model", build_iris_model))
    shapes = shapes_of(model)
    expect.that(
        shapes[0][0] == 4,
        f"the model takes {shapes[0][0]} features, but each flower has 4 measurements",
    )
    count = int(sum(np.prod(shape) for shape in shapes))
    expect.that(count == 1047, f"the model has {count} parameters where 1047 were expected")
    before = np.asarray(model.get_weights()[0])
    other = model_of(expect.call("build_iris_model", build_iris_model))
    other.set_weights([np.asarray(array) + 1 for array in other.get_weights()])
    expect.that(
        np.array_equal(np.asarray(model.get_weights()[0]), before),
        "two calls of build_iris_model return one and the same model: build it inside the function",
    )


@test_case(
    name="dense layers of 4, 128 and 3 perceptrons, in this order",
    points=0.5,
    hidden=True,
    failure_message="The lecture's model has three Dense layers, in the order 4, 128, 3, with "
    "20, 640 and 387 parameters.",
)
def test_layers(build_iris_model):
    model = model_of(expect.call("build_iris_model", build_iris_model))
    shapes = shapes_of(model)
    units = [shape[1] for shape in shapes if len(shape) == 2]
    expect.that(
        shapes == SHAPES,
        "the model lacks a bias, or holds weights of its own beside the dense layers"
        if units == [4, 128, 3]
        else f"the dense layers have {units} perceptrons where [4, 128, 3] were expected",
        expected=str(SHAPES),
        got=str(shapes),
    )


@test_case(
    name="the output layer is a softmax over the three classes",
    points=1,
    hidden=True,
    failure_message="Three exclusive classes need probabilities that sum to 1: which activation "
    "does that?",
)
def test_output(build_iris_model):
    rng = draw("build_iris_model: output")
    logits, features = rng.uniform(-2, 2, size=3), rng.uniform(0, 8, size=(2, 4))
    expected = np.tile(np.exp(logits) / np.exp(logits).sum(), (2, 1))
    model = model_of(expect.call("build_iris_model", build_iris_model))
    shapes = shapes_of(model)
    expect.that(shapes[0][0] == 4, "the model does not take 4 features")
    expect.that(shapes[-1] == (3,), "the last layer does not have three perceptrons with a bias")
    # with a kernel of zeros the scores of the output layer are its bias, whatever comes before
    model.set_weights([np.zeros(shape) for shape in shapes[:-1]] + [logits])
    answer = expect.predicted(model, features)
    totals = expect.shape(answer, (2, 3)).sum(axis=1)
    expect.that(
        np.abs(totals - 1).max() < 1e-3,
        "the three outputs for a flower do not sum to 1: they are no probabilities",
        answer,
        got=totals,
    )
    expect.close(answer, expected, rtol=1e-4, atol=1e-6)


def drawn_network(rng):
    """Six weight arrays and three inputs that tell other activations from ReLU.

    In both hidden layers many pre-activations are negative and some are above 6 (so that a leaky or
    a clipped ReLU differs); the logits are of moderate size.
    """
    while True:
        features = rng.uniform(0, 8, size=(3, 4))
        weights = [
            rng.normal(0, 1.0, size=(4, 4)),
            rng.normal(0, 1.0, size=4),
            rng.normal(0, 0.5, size=(4, 128)),
            rng.normal(0, 0.5, size=128),
            rng.normal(0, 0.05, size=(128, 3)),
            rng.normal(0, 0.5, size=3),
        ]
        first = features @ weights[0] + weights[1]
        second = np.maximum(first, 0) @ weights[2] + weights[3]
        logits = np.maximum(second, 0) @ weights[4] + weights[5]
        mixed = all(
            (values < -0.5).sum() >= 3 and (values > 6.5).any() for values in (first, second)
        )
        if mixed and np.ptp(logits, axis=1).max() < 6:
            return features, weights, logits


@test_case(
    name="both hidden layers apply ReLU, and nothing else is in between",
    points=1,
    hidden=True,
    failure_message="Give both hidden layers the activation ReLU: without a non-linearity three "
    "layers collapse into one.",
)
def test_hidden_layers(build_iris_model):
    features, weights, logits = drawn_network(draw("build_iris_model: hidden layers"))
    model = model_of(expect.call("build_iris_model", build_iris_model))
    shapes = shapes_of(model)
    expect.that(
        shapes == SHAPES,
        "the hidden layers cannot be judged: the model does not have the layers 4, 128, 3",
        expected=str(SHAPES),
        got=str(shapes),
    )
    # The student's own output layer makes the expectation, so that its activation costs nothing
    # here: with a kernel of zeros its scores are its bias.
    expected = []
    for row, scores in zip(features, logits, strict=True):
        model.set_weights([np.zeros(shape) for shape in SHAPES[:-1]] + [scores])
        answer = expect.call("model", model, row[None, :])
        answer = answer.part(np.asarray(answer.value), "the model with set weights")
        expected.append(expect.shape(answer, (1, 3))[0])
    if np.ptp(np.asarray(expected), axis=0).max() < 1e-3:  # an output layer that hides the rest
        powers = np.exp(logits)
        expected = powers / powers.sum(axis=1, keepdims=True)
    model.set_weights(weights)
    answer = expect.predicted(model, features)
    expect.close(answer, expected, rtol=1e-4, atol=1e-6)
    training = expect.call("model", model, features, training=True)
    expect.close(
        training.part(np.asarray(training.value), "the model called with training=True"),
        expect.numbers(answer),
        rtol=1e-4,
        atol=1e-6,
    )
