"""Returns the activation function.

hint: Apply the function to the pre-activations.
"""


def tf_layer(X, W, b, name):
    activations = {
        "sigmoid": tf.math.sigmoid,
        "tanh": tf.math.tanh,
        "relu": tf.nn.relu,
        "softmax": tf.nn.softmax,
    }
    return activations[name]
