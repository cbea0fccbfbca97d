"""The product in NumPy, the activation in TensorFlow.

hint: np.matmul cuts the thread from X: use the product of TensorFlow.
"""


def tf_layer(X, W, b, name):
    activations = {
        "sigmoid": tf.math.sigmoid,
        "tanh": tf.math.tanh,
        "relu": tf.nn.relu,
        "softmax": tf.nn.softmax,
    }
    return activations[name](tf.constant(np.matmul(X, W) + np.array(b)))
