"""Converts the result to NumPy.

hint: .numpy() leaves TensorFlow: return the tensor.
"""


def tf_layer(X, W, b, name):
    activations = {
        "sigmoid": tf.math.sigmoid,
        "tanh": tf.math.tanh,
        "relu": tf.nn.relu,
        "softmax": tf.nn.softmax,
    }
    return activations[name](tf.matmul(X, W) + b).numpy()
