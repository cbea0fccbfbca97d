"""one Dense layer for all calls

hint: The weights of this call count.
"""

import keras

kept = {}


def tf_layer(X, W, b, name):
    key = (W.shape[0], W.shape[1], name)
    if key not in kept:
        layer = keras.layers.Dense(W.shape[1], activation=name)
        layer.build(X.shape)
        layer.set_weights([W, b])
        kept[key] = layer
    return kept[key](X)
