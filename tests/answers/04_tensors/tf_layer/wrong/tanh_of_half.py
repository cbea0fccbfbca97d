"""2 sigmoid(z) - 1 for tanh.

hint: tanh(z) = 2 sigmoid(2z) - 1.
"""


def tf_layer(X, W, b, name):
    z = tf.matmul(X, W) + b
    if name == "sigmoid":
        return tf.math.sigmoid(z)
    if name == "tanh":
        return 2 * tf.math.sigmoid(z) - 1
    if name == "relu":
        return tf.nn.relu(z)
    return tf.nn.softmax(z)
