"""Normalises sigmoids.

hint: The numerator is an exponential, not a sigmoid.
"""


def tf_layer(X, W, b, name):
    z = tf.matmul(X, W) + b
    if name == "sigmoid":
        return tf.math.sigmoid(z)
    if name == "tanh":
        return tf.math.tanh(z)
    if name == "relu":
        return tf.nn.relu(z)
    return tf.math.sigmoid(z) / tf.reduce_sum(tf.math.sigmoid(z), axis=1, keepdims=True)
