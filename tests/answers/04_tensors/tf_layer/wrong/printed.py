"""Prints the output.

hint: print shows a value, return hands it back.
"""


def tf_layer(X, W, b, name):
    activations = {
        "sigmoid": tf.math.sigmoid,
        "tanh": tf.math.tanh,
        "relu": tf.nn.relu,
        "softmax": tf.nn.softmax,
    }
    print(activations[name](tf.matmul(X, W) + b))
