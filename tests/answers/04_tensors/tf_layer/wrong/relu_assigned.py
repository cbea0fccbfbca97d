"""Sets the negative entries to 0 in place.

hint: Tensors are immutable: tf.where or tf.maximum makes a new one.
"""


def tf_layer(X, W, b, name):
    z = tf.matmul(X, W) + b
    if name == "relu":
        z[z < 0] = 0
        return z
    if name == "sigmoid":
        return tf.math.sigmoid(z)
    if name == "tanh":
        return tf.math.tanh(z)
    if name == "relu":
        return tf.nn.relu(z)
    return tf.nn.softmax(z)
