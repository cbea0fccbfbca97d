"""Hidden checks of tf_layer: values, whole rows, special sizes, and the thread to the input."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw

name = "tf_layer_hidden"
points = 2

NAMES = ("sigmoid", "tanh", "relu", "softmax")

TAPED = """
def taped(tf_layer, X, W, b, name):
    with tf.GradientTape() as tape:
        tape.watch(X)
        result = tf_layer(X, W, b, name)
        total = tf.reduce_sum(result * result)
    return result, tape.gradient(total, X)
"""


def activate(name, z):
    """The activation of this name, in NumPy."""
    if name == "softmax":
        powers = np.exp(z - z.max(axis=1, keepdims=True))
        return powers / powers.sum(axis=1, keepdims=True)
    if name == "sigmoid":
        return 1 / (1 + np.exp(-z))
    return np.tanh(z) if name == "tanh" else np.maximum(0, z)


def right_values(answer, name, X, W, b):
    """Whether the answer is what the layer gives."""
    try:
        expect.close(answer, activate(name, X.astype(float) @ W.astype(float) + b))
    except expect.Failure:
        return False
    return True


def slopes(name, X, W, b):
    """How the sum of the squared outputs changes with each entry of X, by central differences."""
    X, W, b = (array.astype(float) for array in (X, W, b))
    found = np.zeros_like(X)
    for index in np.ndindex(X.shape):
        step = np.zeros_like(X)
        step[index] = 1e-5
        above, below = (np.sum(activate(name, (X + s) @ W + b) ** 2) for s in (step, -step))
        found[index] = (above - below) / 2e-5
    return found


def drawn(rng, sizes):
    """X, W and b as float32 arrays: no weight or bias is small.

    The first rows are as far from 0 as they get: positive for unit 0 and negative for it.
    """
    n, dim, units = sizes
    X = rng.uniform(-2, 2, size=(n, dim))
    W = rng.uniform(0.8, 1.5, size=(dim, units)) * rng.choice([-1, 1], size=(dim, units))
    b = rng.uniform(0.4, 1, size=units) * rng.choice([-1, 1], size=units)
    for row, sign in zip(range(n), (1, -1), strict=False):
        X[row] = sign * 3 * np.sign(W[:, 0])
    return [array.astype("float32") for array in (X, W, b)]


def compare(tf_layer, tf, label, sizes, name):
    """One drawn batch through one drawn layer."""
    X, W, b = drawn(draw(f"tf_layer: {label} {sizes} {name}"), sizes)
    expected = activate(name, X.astype(float) @ W.astype(float) + b)
    tensors = [tf.constant(array) for array in (X, W, b)]
    answer = expect.call("tf_layer", tf_layer, *tensors, name)
    expect.close(answer, expected)


@test_case(
    name="sigmoid, tanh and relu",
    points=0.5,
    hidden=True,
    failure_message=(
        "Compute the worked number of the notebook: first the pre-activations, then each name."
    ),
)
def test_entries(tf_layer, tf):
    for name in ("sigmoid", "tanh", "relu"):
        for sizes in ((5, 3, 4), (4, 4, 2)):
            compare(tf_layer, tf, "values", sizes, name)


@test_case(
    name="softmax of each row",
    points=0.5,
    hidden=True,
    failure_message="Each row is a sample: do the rows of your output sum to 1?",
)
def test_rows(tf_layer, tf):
    for sizes in ((5, 3, 4), (2, 4, 5), (3, 2, 3)):
        compare(tf_layer, tf, "rows", sizes, "softmax")


@test_case(
    name="one sample, one unit, square matrices",
    points=0.5,
    hidden=True,
    failure_message=(
        "With all sizes equal a wrong order gives no error. Each unit has one bias, for all rows."
    ),
)
def test_sizes(tf_layer, tf):
    for sizes in ((1, 3, 2), (4, 3, 1), (3, 1, 4), (1, 1, 1)):
        for name in NAMES:
            compare(tf_layer, tf, "sizes", sizes, name)
    for name in NAMES:
        compare(tf_layer, tf, "square", (3, 3, 3), name)


@test_case(
    name="TensorFlow all the way",
    points=0.5,
    hidden=True,
    failure_message=(
        "Return a tensor, computed by tf operations from X on: NumPy leaves nothing on the tape."
    ),
)
def test_taped(tf_layer, tf):
    taped = expect.student_side(
        f"(lambda scope: (exec({TAPED!r}, scope), scope['taped'])[1])({{'tf': tf}})"
    )
    for name in NAMES:
        X, W, b = drawn(draw(f"tf_layer: taped {name}"), (3, 4, 2))
        tensors = [tf.constant(array) for array in (X, W, b)]
        answer = expect.call("tf_layer", tf_layer, *tensors, name)
        expect.that(
            expect.is_tensor(answer.value),
            f"tf_layer returned {expect.type_name(answer.value)}, not a TensorFlow tensor",
            answer,
            got=answer.value,
        )
        expect.shape(answer, (3, 2))
        watched = expect.call("tf_layer with a tape", taped, tf_layer, *tensors, name)
        expect.that(
            watched.value[1] is not None,
            "a GradientTape cannot follow from X to the result of tf_layer: its gradient is None",
            answer,
        )
        if right_values(answer, name, X, W, b):  # other values have other gradients
            slope = answer.part(np.asarray(watched.value[1]), "the gradient of tf_layer by a tape")
            expect.close(slope, slopes(name, X, W, b), rtol=1e-3, atol=1e-3)
