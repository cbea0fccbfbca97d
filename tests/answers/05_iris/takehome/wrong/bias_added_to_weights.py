"""Adds the bias to the weights instead of putting it first.

hint: The bias is a number of its own, at index 0.
"""


def keras_to_layers(model):
    functions = {"relu": relu, "sigmoid": sigmoid, "linear": identity, "softmax": identity}
    return [
        [
            {"weights": w + b, "activation_function": functions[d.activation.__name__]}
            for w, b in zip(d.get_weights()[0].T, d.get_weights()[1])
        ]
        for d in model.layers
    ]
