"""Hidden checks of takehome: the 10-64-32-1 network, and Keras models as the lecture's layers."""

OK_FORMAT = False

import numpy as np
from otter.test_files import test_case

from autograder import expect
from autograder.draw import draw

name = "takehome_hidden"
points = 1

SHAPES = [(10, 64), (64,), (64, 32), (32,), (32, 1), (1,)]


def takehome_model(build_takehome_model):
    """The student's model, once it is built with the shapes of the exercise."""
    answer = expect.call("build_takehome_model", build_takehome_model)
    model = answer.value
    expect.that(
        hasattr(model, "get_weights") and hasattr(model, "predict"),
        f"build_takehome_model returned {expect.type_name(model)}, not a Keras model",
        answer,
    )
    shapes = [tuple(np.shape(array)) for array in model.get_weights()]
    expect.that(
        shapes, "the model is not built: it has no weights yet, as it does not know its inputs"
    )
    units = [shape[1] for shape in shapes if len(shape) == 2]
    expect.that(
        shapes == SHAPES,
        f"the model takes {shapes[0][0]} features and has layers of {units} perceptrons, where "
        "10 features and layers of [64, 32, 1] perceptrons, each with a bias, were expected",
        expected=str(SHAPES),
        got=str(shapes),
    )
    return model


@test_case(
    name="10 features, dense layers of 64, 32 and 1 perceptrons",
    points=0.25,
    hidden=True,
    failure_message="704 + 2080 + 33 = 2817 parameters: compare each layer with model.summary().",
)
def test_sizes(build_takehome_model):
    takehome_model(build_takehome_model)


@test_case(
    name="ReLU, ReLU, sigmoid",
    points=0.25,
    hidden=True,
    failure_message="Both hidden layers use ReLU; one probability comes out of a sigmoid.",
)
def test_activations(build_takehome_model):
    rng = draw("takehome: activations")
    features = rng.normal(0, 2.0, size=(4, 10))
    weights = [rng.normal(0, 2.0 / np.sqrt(shape[0]), size=shape) for shape in SHAPES]
    hidden = features
    for kernel, bias in ((weights[0], weights[1]), (weights[2], weights[3])):
        hidden = np.maximum(hidden @ kernel + bias, 0)
    # an output score between -2 and 2, where a sigmoid is far from 0, from 1 and from a line
    scores = hidden @ weights[4]
    weights[4] = 4 * weights[4] / max(np.ptp(scores), 1e-6)
    scores = hidden @ weights[4]
    weights[5] = -np.array([scores.min() + scores.max()]) / 2
    expected = 1 / (1 + np.exp(-(scores + weights[5])))
    model = takehome_model(build_takehome_model)
    model.set_weights(weights)
    expect.close(expect.predicted(model, features), expected, rtol=1e-4, atol=1e-6)
    training = expect.call("model", model, features, training=True)
    expect.close(
        training.part(np.asarray(training.value), "the model called with training=True"),
        expected,
        rtol=1e-4,
        atol=1e-6,
    )


def made_model(keras, rng, activations, units=None):
    """A Keras model with drawn sizes and weights, and the same weights as arrays.

    Returns the model, the number of inputs, and (kernel, bias, activation) of each layer; ``units``
    fixes the size of the last one.
    """
    # all sizes differ, so that no transposed kernel fits by luck
    sizes = [int(size) for size in rng.permutation([2, 3, 4, 5])[: len(activations) + 1]]
    sizes[-1] = units or sizes[-1]
    layers, model = [], keras.Sequential([keras.Input(shape=(sizes[0],))])
    for inputs, units, activation in zip(sizes, sizes[1:], activations, strict=False):
        model.add(keras.layers.Dense(units, activation=activation))
        kernel = rng.uniform(0.4, 1.2, size=(inputs, units)) * rng.choice([-1, 1], (inputs, units))
        layers.append((kernel, rng.uniform(0.3, 0.9, size=units), activation))
    if activations[-1] in ("linear", "softmax"):
        # scores around 0 and -3: then ReLU and a sigmoid differ from the identity
        layers[-1][1][0] -= 4
    model.set_weights([array for layer in layers for array in layer[:2]])
    return model, sizes[0], layers


def forward(sample, layers):
    """What the layers give for one sample, the scores where the activation is softmax."""
    for kernel, bias, activation in layers:
        sample = sample @ kernel + bias
        if activation == "relu":
            sample = np.maximum(sample, 0)
        elif activation == "sigmoid":
            sample = 1 / (1 + np.exp(-sample))
    return sample


def output_of(answer, sample):
    """The output of the returned layers for one sample, each perceptron computed in turn."""
    layers = answer.value
    expect.that(
        isinstance(layers, (list, tuple)),
        f"keras_to_layers returned {expect.type_name(layers)} where a list of layers belongs",
        answer,
    )
    for number, layer in enumerate(layers, 1):
        listed = isinstance(layer, (list, tuple)) and all(isinstance(one, dict) for one in layer)
        expect.that(listed, f"layer {number} is not a list of dictionaries", answer)
        outputs = []
        for perceptron in layer:
            keyed = "weights" in perceptron and "activation_function" in perceptron
            expect.that(
                keyed, 'a perceptron lacks the key "weights" or "activation_function"', answer
            )
            weights = answer.part(perceptron["weights"], f"the weights in layer {number}")
            weights = expect.shape(weights, (len(sample) + 1,))
            activated = expect.call(
                "activation_function",
                perceptron["activation_function"],
                float(weights[1:] @ sample + weights[0]),
            )
            outputs.append(float(expect.shape(activated, ())))
        sample = np.array(outputs)
    return sample


def compare(keras_to_layers, keras, rng, activations, units=None):
    """Compare the layers made from a drawn Keras model with its own forward pass."""
    model, inputs, layers = made_model(keras, rng, activations, units)
    output = np.asarray(model(np.ones((1, inputs))))
    samples = rng.uniform(-2, 2, size=(4, inputs))
    # opposite signs, so that a layer that cuts one off shows
    samples[1], samples[3] = -samples[0], -samples[2]
    expected = [forward(sample, layers) for sample in samples]
    answer = expect.call("keras_to_layers", keras_to_layers, model)
    outputs = [output_of(answer, sample) for sample in samples]
    together = answer.part(outputs, "the network of the returned layers")
    expect.close(together, expected, rtol=1e-4, atol=1e-6)
    kept = np.array_equal(np.asarray(model(np.ones((1, inputs)))), output)
    expect.that(kept, "keras_to_layers changed the model: it gives another output now", answer)


@test_case(
    name="a Keras model as the lecture's layers",
    points=0.25,
    hidden=True,
    failure_message="Perceptron j: the bias j first, then column j of the kernel, with the "
    "activation of its own layer.",
)
def test_layers(keras_to_layers, keras):
    rng = draw("takehome: layers")
    orders = (["relu", "sigmoid"], ["sigmoid", "linear"], ["linear", "relu"])
    compare(keras_to_layers, keras, rng, orders[int(rng.integers(3))])
    compare(keras_to_layers, keras, rng, ["relu", "sigmoid", "linear"])
    compare(keras_to_layers, keras, rng, ["relu", "sigmoid"], units=1)


@test_case(
    name="a softmax output layer becomes the identity",
    points=0.25,
    hidden=True,
    failure_message="Softmax of a single number is always 1; keep the scores, and leave softmax "
    "to the caller.",
)
def test_softmax(keras_to_layers, keras):
    rng = draw("takehome: softmax")
    compare(keras_to_layers, keras, rng, [str(rng.choice(["relu", "sigmoid"])), "softmax"])
