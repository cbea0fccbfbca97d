"""Adds the bias at the end.

hint: Add the bias before the activation.
"""


def tf_layer(X, W, b, name):
    activations = {
        "sigmoid": tf.math.sigmoid,
        "tanh": tf.math.tanh,
        "relu": tf.nn.relu,
        "softmax": tf.nn.softmax,
    }
    return activations[name](tf.matmul(X, W)) + b
