"""A step for relu.

hint: Where z is positive relu returns z itself.
"""


def tf_layer(X, W, b, name):
    z = tf.matmul(X, W) + b
    if name == "sigmoid":
        return tf.math.sigmoid(z)
    if name == "tanh":
        return tf.math.tanh(z)
    if name == "relu":
        return tf.cast(z > 0, tf.float32)
    return tf.nn.softmax(z)
