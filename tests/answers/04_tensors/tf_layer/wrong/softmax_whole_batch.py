"""One sum for the whole batch.

hint: Each row is a sample of its own and sums to 1.
"""


def tf_layer(X, W, b, name):
    z = tf.matmul(X, W) + b
    if name == "sigmoid":
        return tf.math.sigmoid(z)
    if name == "tanh":
        return tf.math.tanh(z)
    if name == "relu":
        return tf.nn.relu(z)
    return tf.exp(z) / tf.reduce_sum(tf.exp(z))
