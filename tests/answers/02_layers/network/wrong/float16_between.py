"""half precision between the layers

hint: Keep the numbers as they are between layers.
"""

import numpy as np


def compute_output_for_network(X, layers):
    for layer in layers:
        X = np.array(compute_output_for_layer(X, layer), dtype=np.float16)
    return X
