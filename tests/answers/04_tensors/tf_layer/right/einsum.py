"""The product by einsum."""


def tf_layer(X, W, b, name):
    z = tf.einsum("nd,du->nu", X, W) + b[None, :]
    if name == "sigmoid":
        return tf.math.sigmoid(z)
    if name == "tanh":
        return tf.math.tanh(z)
    if name == "relu":
        return tf.nn.relu(z)
    return tf.nn.softmax(z)
