"""Keras's hard sigmoid.

hint: The hard sigmoid is made of straight lines.
"""


def tf_layer(X, W, b, name):
    z = tf.matmul(X, W) + b
    if name == "sigmoid":
        return tf.keras.activations.hard_sigmoid(z)
    if name == "tanh":
        return tf.math.tanh(z)
    if name == "relu":
        return tf.nn.relu(z)
    return tf.nn.softmax(z)
