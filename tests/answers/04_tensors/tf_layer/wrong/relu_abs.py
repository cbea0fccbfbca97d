"""The absolute value for relu.

hint: Negative pre-activations become 0.
"""


def tf_layer(X, W, b, name):
    z = tf.matmul(X, W) + b
    if name == "sigmoid":
        return tf.math.sigmoid(z)
    if name == "tanh":
        return tf.math.tanh(z)
    if name == "relu":
        return tf.abs(z)
    return tf.nn.softmax(z)
