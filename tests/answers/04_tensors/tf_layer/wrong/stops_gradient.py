"""Stops the gradient at the input.

hint: stop_gradient cuts the thread on purpose.
"""


def tf_layer(X, W, b, name):
    X = tf.stop_gradient(X)
    z = tf.matmul(X, W) + b
    if name == "sigmoid":
        return tf.math.sigmoid(z)
    if name == "tanh":
        return tf.math.tanh(z)
    if name == "relu":
        return tf.nn.relu(z)
    return tf.nn.softmax(z)
