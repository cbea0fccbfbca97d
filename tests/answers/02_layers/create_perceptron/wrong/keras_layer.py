"""a dictionary with weights and bias

hint: One array, the bias first.
"""

import numpy as np


def create_perceptron(dim):
    return {"bias": np.random.random(), "weights": np.random.random(dim)}
