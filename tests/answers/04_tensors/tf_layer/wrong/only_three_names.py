"""Forgets softmax.

hint: There are four names.
"""


def tf_layer(X, W, b, name):
    z = tf.matmul(X, W) + b
    if name == "sigmoid":
        return tf.math.sigmoid(z)
    elif name == "tanh":
        return tf.math.tanh(z)
    elif name == "relu":
        return tf.nn.relu(z)
