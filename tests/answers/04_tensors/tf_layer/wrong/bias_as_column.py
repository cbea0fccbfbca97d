"""Adds a bias to each sample.

hint: b has one value for each unit and must go along the rows.
"""


def tf_layer(X, W, b, name):
    z = tf.matmul(X, W) + tf.reshape(b, (-1, 1))
    if name == "sigmoid":
        return tf.math.sigmoid(z)
    if name == "tanh":
        return tf.math.tanh(z)
    if name == "relu":
        return tf.nn.relu(z)
    return tf.nn.softmax(z)
