"""new bias, but the weights of the first call again

hint: The weights too are drawn anew on every call.
"""

import numpy as np

kept = {}


def create_perceptron(dim):
    if dim not in kept:
        kept[dim] = np.random.random(dim)
    return np.append(np.random.random(), kept[dim])
