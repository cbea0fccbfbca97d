"""Public checks of the derivatives: known slopes."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "derivatives"


@test_case(
    name="slope of the sigmoid",
    failure_message="s * (1 - s) needs s = sigmoid(x), not x itself.",
)
def test_sigmoid(sigmoid_derivative):
    slopes = [0.10499358540350652, 0.10499358540350652, 0.19661193324148185]
    vector = np.array([-2.0, 2.0, 1.0]), slopes
    expect.gives("sigmoid_derivative", sigmoid_derivative, (0, 0.25), vector)


@test_case(
    name="slope of tanh",
    failure_message="1 - t ** 2 needs t = tanh(x), not x itself.",
)
def test_tanh(tanh_derivative):
    slopes = [0.07065082485316443, 0.07065082485316443, 0.41997434161402614]
    vector = np.array([-2.0, 2.0, 1.0]), slopes
    expect.gives("tanh_derivative", tanh_derivative, (0, 1.0), vector)


@test_case(
    name="slope of ReLU",
    failure_message="How steep is the line y = 0, and how steep is the line y = x?",
)
def test_relu(relu_derivative):
    vector = np.array([-3.0, 0.5, 2.0]), [0.0, 1.0, 1.0]
    expect.gives("relu_derivative", relu_derivative, (4.0, 1.0), vector)


@test_case(
    name="shapes, whole numbers, and the argument left as it was",
    failure_message="The slopes have the shape of x, and the array x must not be written into.",
)
def test_shapes(sigmoid_derivative, tanh_derivative, relu_derivative):
    x = np.array([[-2, 1, 3]])
    answer = expect.call("sigmoid_derivative", sigmoid_derivative, x)
    expected = [0.10499358540350652, 0.19661193324148185, 0.04517665973091213]
    expect.close(answer, np.array([expected]))
    expect.unchanged(answer)
    answer = expect.call("tanh_derivative", tanh_derivative, x)
    expected = [0.07065082485316443, 0.41997434161402614, 0.009866037165440211]
    expect.close(answer, np.array([expected]))
    expect.unchanged(answer)
    answer = expect.call("relu_derivative", relu_derivative, x)
    expect.close(answer, np.array([[0.0, 1.0, 1.0]]))
    expect.unchanged(answer)
