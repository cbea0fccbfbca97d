"""a helper, integer weights"""

import numpy as np


def perceptron(*weights, f=step):
    return {"weights": np.array(weights), "activation_function": f}


def xor_network(scale=2):
    return [
        [perceptron(-1, scale, scale), perceptron(3, -scale, -scale)],
        [perceptron(-3, scale, scale)],
    ]
