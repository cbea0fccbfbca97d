"""Copies X to a variable first.

hint: A copy in a new variable starts a new thread: the tape watches X.
"""


def tf_layer(X, W, b, name):
    X = tf.Variable(X)
    z = tf.matmul(X, W) + b
    if name == "sigmoid":
        return tf.math.sigmoid(z)
    if name == "tanh":
        return tf.math.tanh(z)
    if name == "relu":
        return tf.nn.relu(z)
    return tf.nn.softmax(z)
