"""Minus missing in the sigmoid.

hint: Put in a large positive number: the result should be nearly 1.
"""


def tf_layer(X, W, b, name):
    z = tf.matmul(X, W) + b
    if name == "sigmoid":
        return 1 / (1 + tf.exp(z))
    if name == "tanh":
        return tf.math.tanh(z)
    if name == "relu":
        return tf.nn.relu(z)
    return tf.nn.softmax(z)
