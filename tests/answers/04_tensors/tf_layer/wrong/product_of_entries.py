"""Multiplies entry by entry.

hint: The star multiplies entries; a layer needs the product of matrices.
"""


def tf_layer(X, W, b, name):
    z = X * W + b
    if name == "sigmoid":
        return tf.math.sigmoid(z)
    if name == "tanh":
        return tf.math.tanh(z)
    if name == "relu":
        return tf.nn.relu(z)
    return tf.nn.softmax(z)
