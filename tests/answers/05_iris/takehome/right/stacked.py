"""Stacks bias and kernel, float64, tuples of perceptrons."""
import numpy as np

def keras_to_layers(model):
    functions = {'relu': relu, 'sigmoid': sigmoid, 'linear': identity, 'softmax': identity}
    network = []
    for layer in model.layers:
        kernel, bias = [np.asarray(w, dtype=float) for w in layer.get_weights()]
        table = np.vstack([bias, kernel]).T
        f = functions[layer.get_config()['activation']]
        network.append(tuple(dict(weights=row.copy(), activation_function=f) for row in table))
    return network
