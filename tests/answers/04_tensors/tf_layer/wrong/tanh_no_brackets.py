"""Brackets missing in the definition of tanh.

hint: Put brackets around the numerator.
"""


def tf_layer(X, W, b, name):
    z = tf.matmul(X, W) + b
    if name == "sigmoid":
        return tf.math.sigmoid(z)
    if name == "tanh":
        return tf.exp(z) - tf.exp(-z) / (tf.exp(z) + tf.exp(-z))
    if name == "relu":
        return tf.nn.relu(z)
    return tf.nn.softmax(z)
