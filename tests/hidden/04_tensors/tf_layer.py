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
    gradient = tape.gradient(total, X)
    # a gradient may come as slices, where rows were picked one by one
    return result, None if gradient is None else tf.convert_to_tensor(gradient)
"""


def activate(name, z):
    """The activation of this name, in NumPy."""
    if name == "softmax":
        powers = np.exp(z - z.max(axis=1, keepdims=True))
        return powers / powers.sum(axis=1, keepdims=True)
    if name == "sigmoid":
        return 1 / (1 + np.exp(-z))
    return np.tanh(z) if name == "tanh" else np.maximum(0, z)


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


def slope(name, X, W, b):
    """The derivative of the sum of the squared outputs with respect to X."""
    Z = X @ W + b
    A = activate(name, Z)
    if name == "softmax":
        dZ = 2 * A * (A - (A * A).sum(axis=1, keepdims=True))
    else:
        dZ = 2 * A * {"sigmoid": A * (1 - A), "tanh": 1 - A * A, "relu": Z > 0}[name]
    return dZ @ W.T


def drawn_for_tape(rng, sizes, name):
    """X, W, b and the derivative: away from the kink of relu, not so far out that it is tiny."""
    n, dim, units = sizes
    while True:
        arrays = [rng.uniform(-1, 1, size=size).astype("float32") for size in ((n, dim), units)]
        X, b = arrays
        W = rng.uniform(-1.5, 1.5, size=(dim, units)).astype("float32")
        exact = [array.astype(float) for array in (X, W, b)]
        expected = slope(name, *exact)
        if np.abs(exact[0] @ exact[1] + exact[2]).min() > 1e-3 and np.abs(expected).max() > 0.1:
            return (X, W, b), expected


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
            compare(tf_layer, tf, "other values", sizes, name)


@test_case(
    name="softmax of each row",
    points=0.5,
    hidden=True,
    failure_message="Each row is a sample: do the rows of your output sum to 1?",
)
def test_rows(tf_layer, tf):
    for sizes in ((5, 3, 4), (2, 4, 5), (3, 2, 3)):
        compare(tf_layer, tf, "rows", sizes, "softmax")
        compare(tf_layer, tf, "other rows", sizes, "softmax")


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
            compare(tf_layer, tf, "other sizes", sizes, name)
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
    threads = []
    for name in NAMES:
        for sizes in ((3, 4, 2), (1, 2, 3), (5, 3, 3)):
            arrays, expected = drawn_for_tape(draw(f"tf_layer: taped {name} {sizes}"), sizes, name)
            tensors = [tf.constant(array) for array in arrays]
            answer = expect.call("tf_layer", tf_layer, *tensors, name)
            expect.that(
                expect.is_tensor(answer.value) and bool(tf.is_tensor(answer.value)),
                f"tf_layer returned {expect.type_name(answer.value)}, not a TensorFlow tensor",
                answer,
                got=answer.value,
            )
            expect.shape(answer, (sizes[0], sizes[2]))
            watched = expect.call("tf_layer with a tape", taped, tf_layer, *tensors, name)
            threads.append(expect_followed(watched, name, arrays, expected))
    expect.that(
        any(threads), "a GradientTape finds a derivative of 0 from X to every result of tf_layer"
    )


def expect_followed(watched, name, arrays, expected):
    """Whether the tape found its way back to X: its derivative is right, or at least not 0.

    Wrong values cost their points in the other tests, and then no derivative is known; there can be
    a thread all the same.
    """
    result, gradient = watched.value
    expect.that(
        gradient is not None,
        "a GradientTape cannot follow from X to the result of tf_layer: its gradient is None",
        watched,
    )
    try:
        right = activate(name, arrays[0].astype(float) @ arrays[1] + arrays[2])
        expect.close(watched.part(result, "tf_layer"), right)
        right_values = True
    except expect.Failure:
        right_values = False
    gradient = expect.shape(watched.part(gradient, "the gradient of tf_layer"), expected.shape)
    distance = np.linalg.norm(gradient - expected) / np.linalg.norm(expected)
    expect.that(
        distance < 1e-3 or not right_values,
        "a GradientTape loses the thread on the way from X to the result of tf_layer: the gradient "
        "is not the derivative",
        watched,
        expected=expected,
        got=gradient,
    )
    return bool(np.any(gradient != 0))
