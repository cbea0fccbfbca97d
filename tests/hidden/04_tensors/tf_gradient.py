"""Hidden checks of tf_gradient: drawn functions at numbers, vectors, and other kinds of input."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw

name = "tf_gradient_hidden"
points = 2


def curves(rng):
    """Functions that work entry by entry: the text for TensorFlow, and the derivative in NumPy.

    The terms of each derivative have the same sign, so that float32 loses nothing by subtraction.
    """
    a, b, c = (round(float(value), 4) for value in rng.uniform(0.6, 1.6, size=3))
    return [
        (f"lambda t: {a} * t ** 3 + {b} * t", lambda x: 3 * a * x**2 + b),
        (f"lambda t: {b} * t - tf.math.exp(-{a} * t)", lambda x: b + a * np.exp(-a * x)),
        (
            f"lambda t: {c} * t * tf.math.tanh({a} * t)",
            lambda x: c * (np.tanh(a * x) + a * x / np.cosh(a * x) ** 2),
        ),
        (
            f"lambda t: tf.math.sigmoid({a} * t - {b}) + {c}",
            lambda x: a / (2 + 2 * np.cosh(a * x - b)),
        ),
    ]


def derivative(tf_gradient, text, x, expected):
    """One call at x, a number, an array or a tensor."""
    f = expect.student_side(text)
    answer = expect.call("tf_gradient", tf_gradient, f, x)
    expect.that(
        answer.value is not None,
        "tf_gradient returned None: does it end in `return`, does the tape watch x, and is x a "
        "float tensor?",
        answer,
        expected=expected,
        got="None",
    )
    expect.close(answer, expected, rtol=1e-4, atol=1e-6)
    expect.unchanged(answer)


@test_case(
    name="numbers",
    points=0.5,
    hidden=True,
    failure_message=(
        "Try f(t) = t * t at 3.0. None means that nothing was watched; 9 would be f itself."
    ),
)
def test_numbers(tf_gradient):
    rng = draw("tf_gradient: numbers")
    for text, slope in curves(rng):
        for low, high in ((0.3, 0.8), (1.2, 1.7), (-1.7, -1.2)):
            x = round(float(rng.uniform(low, high)), 4)
            derivative(tf_gradient, text, x, slope(x))


@test_case(
    name="vectors",
    points=0.5,
    hidden=True,
    failure_message="The gradient has the shape of x: one slope for each entry, not summed.",
)
def test_vectors(tf_gradient):
    rng = draw("tf_gradient: vectors")
    signs = np.array([1, -1, 1, 1, -1])
    for text, slope in curves(rng):
        x = rng.uniform(0.4, 1.6, size=5) * signs
        derivative(tf_gradient, text, x, slope(x))
    weights = [round(float(value), 4) for value in rng.uniform(0.6, 1.6, size=3)]
    x = rng.uniform(0.5, 1.5, size=3)
    text = f"lambda t: tf.reduce_sum({weights} * t * t)"
    derivative(tf_gradient, text, x, 2 * np.array(weights) * x)
    x = rng.uniform(0.5, 1.5, size=3)
    text = f"lambda t: t[0] * t[1] * t[1] + {weights[0]} * t[2]"
    derivative(tf_gradient, text, x, [x[1] ** 2, 2 * x[0] * x[1], weights[0]])
    x = rng.uniform(0.5, 1.5, size=1)
    derivative(tf_gradient, f"lambda t: {weights[1]} * t * t", x, 2 * weights[1] * x)


@test_case(
    name="whole numbers, NumPy numbers, tensors",
    points=0.5,
    hidden=True,
    failure_message=(
        "3, np.float64(3.0) and a tensor should all work: make a float32 tensor of x first."
    ),
)
def test_kinds(tf_gradient, tf):
    rng = draw("tf_gradient: kinds")
    for text, slope in curves(rng)[:3]:
        whole, number = int(rng.integers(2, 5)), float(rng.uniform(0.5, 1.5))
        kinds = (whole, -whole, np.int64(whole), np.float64(number), np.float32(number))
        for x in (*kinds, np.array(number), np.array(whole)):
            derivative(tf_gradient, text, x, slope(np.asarray(x, dtype=float)))
        x = tf.constant(np.array(number, dtype="float32"))
        derivative(tf_gradient, text, x, slope(number))
    a = round(float(rng.uniform(0.6, 1.6)), 4)
    whole = rng.permutation([-3, -1, 1, 2, 4])
    text = f"lambda t: {a} * tf.reduce_sum(t * t)"
    for x in (whole, whole.astype("float32")):
        derivative(tf_gradient, text, x, 2 * a * whole)
    derivative(tf_gradient, text, tf.constant(whole.astype("float32")), 2 * a * whole)


@test_case(
    name="by tape, not by differences",
    points=0.5,
    hidden=True,
    failure_message=(
        "For tf.stop_gradient(t) * t the tape says t. A difference quotient does not know that."
    ),
)
def test_by_tape(tf_gradient):
    rng = draw("tf_gradient: tape")
    a, b = (round(float(value), 4) for value in rng.uniform(0.6, 1.6, size=2))
    text = f"lambda t: {a} * tf.stop_gradient(t * t) * t + {b} * t"
    for low, high in ((0.7, 1.7), (-1.7, -0.7)):
        x = round(float(rng.uniform(low, high)), 4)
        derivative(tf_gradient, text, x, a * x**2 + b)
