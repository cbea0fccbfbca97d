"""The bias as one more row of the weights."""


def tf_layer(X, W, b, name):
    activations = {
        "sigmoid": tf.math.sigmoid,
        "tanh": tf.math.tanh,
        "relu": tf.nn.relu,
        "softmax": tf.nn.softmax,
    }
    inputs = tf.concat([X, tf.ones((tf.shape(X)[0], 1))], axis=1)
    weights = tf.concat([W, b[tf.newaxis, :]], axis=0)
    return activations[name](tf.linalg.matmul(inputs, weights))
