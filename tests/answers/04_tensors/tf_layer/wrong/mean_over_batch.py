"""Averages over the samples.

hint: Every sample has its own row of outputs.
"""


def tf_layer(X, W, b, name):
    activations = {
        "sigmoid": tf.math.sigmoid,
        "tanh": tf.math.tanh,
        "relu": tf.nn.relu,
        "softmax": tf.nn.softmax,
    }
    return activations[name](tf.reduce_mean(X, axis=0, keepdims=True) @ W + b)
