"""One sample after the other."""


def tf_layer(X, W, b, name):
    activations = {
        "sigmoid": tf.math.sigmoid,
        "tanh": tf.math.tanh,
        "relu": tf.nn.relu,
        "softmax": tf.nn.softmax,
    }
    rows = []
    for i in range(X.shape[0]):
        z = tf.reduce_sum(X[i][:, None] * W, axis=0) + b
        rows.append(activations[name](z))
    return tf.stack(rows)
