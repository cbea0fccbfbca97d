"""The first sample only.

hint: All rows of X are samples.
"""


def tf_layer(X, W, b, name):
    z = tf.matmul(X[:1], W) + b
    if name == "sigmoid":
        return tf.math.sigmoid(z)
    if name == "tanh":
        return tf.math.tanh(z)
    if name == "relu":
        return tf.nn.relu(z)
    return tf.nn.softmax(z)
