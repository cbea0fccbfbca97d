"""Returns the pre-activations.

hint: Apply the activation that the name asks for.
"""


def tf_layer(X, W, b, name):
    return tf.matmul(X, W) + b
