"""Public checks of takehome: the sizes of the network, and one small Keras model taken apart."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect

name = "takehome"

SHAPES = [(10, 64), (64,), (64, 32), (32,), (32, 1), (1,)]


@test_case(
    name="10 features, dense layers of 64, 32 and 1 perceptrons, ReLU, ReLU, sigmoid",
    failure_message="Read the exercise's code line by line, and compare with 704 + 2080 + 33 = "
    "2817 parameters.",
)
def test_network(build_takehome_model):
    answer = expect.call("build_takehome_model", build_takehome_model)
    model = answer.value
    expect.that(
        hasattr(model, "get_weights") and hasattr(model, "predict"),
        f"build_takehome_model returned {expect.type_name(model)}, not a Keras model",
        answer,
    )
    shapes = [tuple(np.shape(array)) for array in model.get_weights()]
    expect.that(
        shapes == SHAPES,
        "the model is not built with 10 features and 64, 32, 1 perceptrons",
        answer,
        expected=f"weights of the shapes {SHAPES}",
        got=str(shapes),
    )
    features = np.cos(np.arange(20.0)).reshape(2, 10)
    weights = [np.sin(1 + 3 * np.arange(np.prod(shape))).reshape(shape) / 4 for shape in SHAPES]
    hidden = np.maximum(features @ weights[0] + weights[1], 0)
    hidden = np.maximum(hidden @ weights[2] + weights[3], 0)
    expected = 1 / (1 + np.exp(-(hidden @ weights[4] + weights[5])))
    model.set_weights(weights)
    expect.close(expect.predicted(model, features), expected, rtol=1e-4, atol=1e-6)


def first_layer(keras_to_layers, keras, activation):
    """The layers for a Keras model of one layer, two inputs and one or two perceptrons."""
    model = keras.Sequential(
        [keras.Input(shape=(2,)), keras.layers.Dense(2, activation=activation)]
    )
    model.set_weights([np.array([[3.0, -1.0], [5.0, -2.0]]), np.array([7.0, 0.5])])
    answer = expect.call("keras_to_layers", keras_to_layers, model)
    layers = answer.value
    expect.that(
        isinstance(layers, (list, tuple)) and len(layers) == 1,
        f"keras_to_layers returned {expect.type_name(layers)} where a list with one layer belongs",
        answer,
    )
    layer = layers[0]
    expect.that(
        isinstance(layer, (list, tuple)) and len(layer) == 2,
        "the layer is not a list with one dictionary for each of its two perceptrons",
        answer,
    )
    for perceptron in layer:
        keyed = isinstance(perceptron, dict) and {"weights", "activation_function"} <= set(
            perceptron
        )
        expect.that(keyed, 'a perceptron lacks the key "weights" or "activation_function"', answer)
    return answer, layer


@test_case(
    name="one dense layer as the lecture's layer: bias first, then the column of the kernel",
    failure_message="Perceptron j: the bias j first, then column j of the kernel.",
)
def test_weights(keras_to_layers, keras):
    answer, layer = first_layer(keras_to_layers, keras, "relu")
    expect.close(answer.part(layer[0]["weights"], "the weights of perceptron 0"), [7, 3, 5])
    expect.close(answer.part(layer[1]["weights"], "the weights of perceptron 1"), [0.5, -1, -2])


@test_case(
    name="relu, sigmoid, linear and softmax become relu, sigmoid, identity and identity",
    failure_message="Look up the layer's own activation; a softmax layer keeps its scores.",
)
def test_activations(keras_to_layers, keras):
    values = {"relu": 0.0, "sigmoid": 1 / (1 + np.exp(1.5)), "linear": -1.5, "softmax": -1.5}
    for activation, expected in values.items():
        _, layer = first_layer(keras_to_layers, keras, activation)
        function = layer[1]["activation_function"]
        output = expect.call("activation_function", function, -1.5)
        output = output.part(output.value, f'the activation function for "{activation}" at -1.5')
        expect.close(output, expected, rtol=1e-4, atol=1e-6)
