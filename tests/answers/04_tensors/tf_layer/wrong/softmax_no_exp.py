"""Divides the scores by their sum.

hint: Exponentiate first: scores may be negative.
"""


def tf_layer(X, W, b, name):
    z = tf.matmul(X, W) + b
    if name == "sigmoid":
        return tf.math.sigmoid(z)
    if name == "tanh":
        return tf.math.tanh(z)
    if name == "relu":
        return tf.nn.relu(z)
    return z / tf.reduce_sum(z, axis=1, keepdims=True)
