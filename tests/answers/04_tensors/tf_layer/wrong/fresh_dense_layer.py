"""A Dense layer with weights of its own.

hint: A new Dense layer has random weights: it never saw W and b.
"""


def tf_layer(X, W, b, name):
    return tf.keras.layers.Dense(W.shape[1], activation=name)(X)
