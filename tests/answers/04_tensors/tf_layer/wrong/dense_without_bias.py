"""A Dense layer that gets W only.

hint: use_bias=False drops the bias b.
"""


def tf_layer(X, W, b, name):
    layer = tf.keras.layers.Dense(W.shape[1], activation=name, use_bias=False)
    layer.build(X.shape)
    layer.set_weights([W])
    return layer(X)
