"""Hidden checks of compile_model: the same model, its optimizer, and what evaluate reports."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw

name = "compile_model_hidden"
points = 1

SOFTMAX = "lambda z: keras.ops.exp(z) / keras.ops.sum(keras.ops.exp(z), axis=-1, keepdims=True)"


def drawn_case(rng):
    """Weights of one softmax layer and 17 rows, a few of them classified rightly.

    Returns kernel (4, 3), bias (3,), features (17, 4), targets (17, 3), the mean cross-entropy and
    the accuracy.
    """
    kernel, bias = rng.normal(0, 0.6, size=(4, 3)), rng.normal(0, 0.3, size=3)
    features = rng.normal(0, 1.0, size=(17, 4))
    scores = np.exp(features @ kernel + bias)
    probabilities = scores / scores.sum(axis=1, keepdims=True)
    # few right rows: then the share of right entries, 36 % or more, cannot equal the accuracy
    right = int(rng.integers(3, 6))
    best = probabilities.argmax(axis=1)
    labels = np.where(np.arange(17) < right, best, (best + rng.integers(1, 3, size=17)) % 3)
    loss = -np.log(probabilities[np.arange(17), labels]).mean()
    return kernel, bias, features, np.eye(3)[labels], loss, right / 17


def made_model(keras, kernel, bias):
    """A model of one softmax layer, not compiled: the question's own build is not needed.

    The softmax is written out: with its own one Keras forgives a loss that takes probabilities for
    scores.
    """
    softmax = expect.student_side(SOFTMAX)
    model = keras.Sequential([keras.Input(shape=(4,)), keras.layers.Dense(3, activation=softmax)])
    model.set_weights([kernel, bias])
    return model


def evaluated(keras, compile_model, case):
    """What evaluate reports for the drawn rows, after compile_model: loss, then metrics."""
    kernel, bias, features, targets, _, _ = case
    model = made_model(keras, kernel, bias)
    expect.call("compile_model", compile_model, model)
    expect.that(
        model.compiled, "the model is not compiled after compile_model(model)", got="not compiled"
    )
    if keras.backend.backend() == "tensorflow":  # tracing costs more than this one batch
        model.run_eagerly, model.jit_compile = True, False
    answer = expect.call("model.evaluate", model.test_on_batch, features, targets)
    return answer, np.ravel(np.asarray(answer.value, dtype=float))


def drawn_step(rng, kernel, bias):
    """Rows and labels whose gradients by the weights differ much in size, and none is nearly 0.

    Adam divides each by its own size and a small number, which must not be what decides.
    """
    while True:
        features, labels = rng.normal(0, 1.0, size=(24, 4)), rng.integers(0, 3, size=24)
        scores = np.exp(features @ kernel + bias)
        error = scores / scores.sum(axis=1, keepdims=True) - np.eye(3)[labels]
        sizes = np.abs(np.vstack([features.T @ error, error.sum(axis=0)])) / 24
        if sizes.min() > 0.02 and sizes.max() > 8 * sizes.min():
            return features, labels


def expect_a_step(keras, model, rng, kernel, bias):
    """Fail unless the model trains, and its first step is about as long for every weight.

    So is Adam's, whatever its settings; other optimizers' is longer where the gradient is larger.
    That a model says that it is compiled, and with what, is no more than a claim.
    """
    before = [np.asarray(array) for array in model.get_weights()]
    features, labels = drawn_step(rng, kernel, bias)
    model.run_eagerly = keras.backend.backend() == "tensorflow"  # tracing costs more than this step
    step = model.train_on_batch
    try:
        expect.call("model.train_on_batch", step, features, np.eye(3)[labels])
    except expect.Failure:  # a loss for whole numbers costs its points elsewhere
        expect.call("model.train_on_batch", step, features, labels)
    after = [np.asarray(array) for array in model.get_weights()]
    lengths = np.concatenate([np.ravel(np.abs(b - a)) for a, b in zip(before, after, strict=True)])
    expect.that(
        lengths.min() > 0 and lengths.max() < 4 * lengths.min(),
        "the first step of training is not one of Adam's",
    )


@test_case(
    name="the same model comes back, compiled with Adam",
    points=0.5,
    hidden=True,
    failure_message="The question fixes the optimizer; and compile itself returns nothing, so "
    "return the model.",
)
def test_same_model(compile_model, keras):
    rng = draw("compile_model: same model")
    kernel, bias = rng.normal(size=(4, 3)), rng.normal(size=3)
    model = made_model(keras, np.zeros((4, 3)), np.zeros(3))
    answer = expect.call("compile_model", compile_model, model)
    returned = answer.value
    expect.that(
        hasattr(returned, "get_weights"),
        f"compile_model returned {expect.type_name(returned)}, not the model: "
        "does it end in `return model`?",
        answer,
    )
    model.set_weights([kernel, bias])
    arrays = returned.get_weights()
    expect.that(
        len(arrays) == 2
        and np.shape(arrays[0]) == (4, 3)
        and np.allclose(np.asarray(arrays[0]), kernel, atol=1e-6),
        "compile_model returned another model, not the one that it was given",
        answer,
    )
    expect.that(returned.compiled, "the model that came back is not compiled", answer)
    # the name alone is numbered (adam, adam_1, ...), the class is not
    optimizer = str(keras.optimizers.serialize(returned.optimizer)["class_name"])
    expect.that(
        optimizer == "Adam", "the optimizer is not Adam", answer, expected="Adam", got=optimizer
    )
    expect_a_step(keras, returned, rng, kernel, bias)


@test_case(
    name="the loss is the categorical cross-entropy",
    points=0.25,
    hidden=True,
    failure_message="Which loss fits three exclusive classes with one-hot targets?",
)
def test_loss(compile_model, keras):
    case = drawn_case(draw("compile_model: loss"))
    answer, values = evaluated(keras, compile_model, case)
    expect.close(answer.part(values[0], "the loss that evaluate reports"), case[4], loss=True)


@test_case(
    name="the accuracy is among the metrics",
    points=0.25,
    hidden=True,
    failure_message="metrics is a list with the name of the accuracy in it.",
)
def test_metrics(compile_model, keras):
    case = drawn_case(draw("compile_model: metrics"))
    answer, values = evaluated(keras, compile_model, case)
    expect.that(len(values) > 1, "evaluate reports the loss alone: no metric was asked for", answer)
    expect.that(
        np.abs(values[1:] - case[5]).min() < 1e-4,
        "no metric that evaluate reports is the share of rows classified rightly",
        answer,
        expected=case[5],
        got=values[1:],
    )
