"""Checks of tf_gradient with small functions."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "tf_gradient"


def derivative(tf_gradient, text, x, expected):
    """One call at x, a number, an array or a tensor; the text is the function."""
    f = expect.student_side(text)
    f.__name__ = text
    answer = expect.call("tf_gradient", tf_gradient, f, x)
    answer = expect.Answer(
        answer.value,
        "tf_gradient",
        f"tf_gradient({text}, {expect.show(x)})",
        answer.sent,
        answer.original,
    )
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
    failure_message=(
        "Try f(t) = t * t at 3.0. None means that nothing was watched; 9 would be f itself."
    ),
)
def test_numbers(tf_gradient):
    derivative(tf_gradient, "lambda t: t * t", 3.0, 6.0)
    derivative(tf_gradient, "lambda t: t ** 3 + 2.0 * t", -1.5, 8.75)
    derivative(tf_gradient, "lambda t: tf.math.exp(2.0 * t)", 0.5, 2 * np.exp(1))


@test_case(
    name="vectors",
    failure_message="The gradient has the shape of x: one slope for each entry, not summed.",
)
def test_vectors(tf_gradient):
    x = np.array([1.0, -2.0, 0.5])
    derivative(tf_gradient, "lambda t: t * t", x, [2.0, -4.0, 1.0])
    derivative(tf_gradient, "lambda t: tf.reduce_sum(t ** 3)", x, [3.0, 12.0, 0.75])
    derivative(tf_gradient, "lambda t: t[0] * t[1] + 5.0 * t[2]", x, [-2.0, 1.0, 5.0])


@test_case(
    name="whole numbers, NumPy numbers, tensors",
    failure_message=(
        "3, np.float64(3.0) and a tensor should all work: make a float32 tensor of x first."
    ),
)
def test_kinds(tf_gradient, tf):
    for x in (3, np.int64(3), np.float64(3.0), np.array(3.0)):
        derivative(tf_gradient, "lambda t: 0.5 * t * t", x, 3.0)
    text = "lambda t: 0.5 * tf.reduce_sum(t * t)"
    derivative(tf_gradient, text, np.array([3, -1]), [3.0, -1.0])
    x = np.array([3.0, -1.0], dtype="float32")
    derivative(tf_gradient, text, tf.constant(x), [3.0, -1.0])


@test_case(
    name="by tape, not by differences",
    failure_message=(
        "For tf.stop_gradient(t) * t the tape says t. A difference quotient does not know that."
    ),
)
def test_by_tape(tf_gradient):
    derivative(tf_gradient, "lambda t: tf.stop_gradient(t) * t", 3.0, 3.0)
