"""One-hot rows of the largest score.

hint: Softmax keeps a share for every unit.
"""


def tf_layer(X, W, b, name):
    z = tf.matmul(X, W) + b
    if name == "sigmoid":
        return tf.math.sigmoid(z)
    if name == "tanh":
        return tf.math.tanh(z)
    if name == "relu":
        return tf.nn.relu(z)
    return tf.one_hot(tf.argmax(z, axis=1), z.shape[1])
