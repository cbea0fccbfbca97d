"""Sums rows without keeping the axis.

hint: (n, units) / (n,) lines up with the last axis: keepdims=True keeps a column.
"""


def tf_layer(X, W, b, name):
    z = tf.matmul(X, W) + b
    if name == "sigmoid":
        return tf.math.sigmoid(z)
    if name == "tanh":
        return tf.math.tanh(z)
    if name == "relu":
        return tf.nn.relu(z)
    return tf.exp(z) / tf.reduce_sum(tf.exp(z), axis=1)
