"""works on deep copies"""

import copy


def compute_output_for_network(X, layers):
    layers = copy.deepcopy(layers)
    while layers:
        X = compute_output_for_layer(X, layers.pop(0))
    return X
