"""tf.multiply in place of tf.matmul.

hint: tf.multiply is the star; which function is the product of matrices?
"""


def tf_layer(X, W, b, name):
    z = tf.multiply(X, W) + b
    if name == "sigmoid":
        return tf.math.sigmoid(z)
    if name == "tanh":
        return tf.math.tanh(z)
    if name == "relu":
        return tf.nn.relu(z)
    return tf.nn.softmax(z)
