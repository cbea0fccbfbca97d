"""Whole-number pre-activations.

hint: Nothing is to be rounded on the way.
"""


def tf_layer(X, W, b, name):
    z = tf.round(tf.matmul(X, W) + b)
    if name == "sigmoid":
        return tf.math.sigmoid(z)
    if name == "tanh":
        return tf.math.tanh(z)
    if name == "relu":
        return tf.nn.relu(z)
    return tf.nn.softmax(z)
