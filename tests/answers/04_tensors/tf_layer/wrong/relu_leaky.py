"""Leaky relu.

hint: relu is exactly 0 for negatives.
"""


def tf_layer(X, W, b, name):
    z = tf.matmul(X, W) + b
    if name == "sigmoid":
        return tf.math.sigmoid(z)
    if name == "tanh":
        return tf.math.tanh(z)
    if name == "relu":
        return tf.nn.leaky_relu(z)
    return tf.nn.softmax(z)
