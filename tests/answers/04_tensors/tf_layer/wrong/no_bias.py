"""Leaves the bias out.

hint: With an input of zeros the output should be f(b).
"""


def tf_layer(X, W, b, name):
    activations = {
        "sigmoid": tf.math.sigmoid,
        "tanh": tf.math.tanh,
        "relu": tf.nn.relu,
        "softmax": tf.nn.softmax,
    }
    return activations[name](tf.matmul(X, W))
