"""A list of rows.

hint: Stack the rows to one tensor.
"""


def tf_layer(X, W, b, name):
    activations = {
        "sigmoid": tf.math.sigmoid,
        "tanh": tf.math.tanh,
        "relu": tf.nn.relu,
        "softmax": tf.nn.softmax,
    }
    return [activations[name](tf.linalg.matvec(W, x, transpose_a=True) + b) for x in X]
