"""Two names mixed up.

hint: sigmoid lies between 0 and 1, tanh between -1 and 1.
"""


def tf_layer(X, W, b, name):
    z = tf.matmul(X, W) + b
    if name == "sigmoid":
        return tf.math.tanh(z)
    if name == "tanh":
        return tf.math.sigmoid(z)
    if name == "relu":
        return tf.nn.relu(z)
    return tf.nn.softmax(z)
