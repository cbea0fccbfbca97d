"""works on a deep copy and cuts the bias off there"""
import copy

import numpy as np


def compute_output_for_layer(X, layer):
    result = []
    for p in copy.deepcopy(layer):
        w = list(p["weights"])
        b = w.pop(0)
        result.append(p["activation_function"](np.matmul(np.array(X, float), np.array(w)) + b))
    return result
