"""a small class per perceptron"""

import math

import numpy as np


class Perceptron:
    def __init__(self, weights, activation_function):
        self.bias, self.weights = weights[0], weights[1:]
        self.f = activation_function

    def __call__(self, X):
        return self.f(self.bias + math.fsum(x * w for x, w in zip(X, self.weights)))


def compute_output_for_layer(X, layer):
    return np.array([Perceptron(**p)(X) for p in layer])
