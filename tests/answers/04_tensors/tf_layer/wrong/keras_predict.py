"""Keras's predict.

hint: predict gives a NumPy array; call the model to get a tensor.
"""


def tf_layer(X, W, b, name):
    model = tf.keras.Sequential(
        [
            tf.keras.Input(shape=(X.shape[1],)),
            tf.keras.layers.Dense(W.shape[1], activation=name),
        ]
    )
    model.set_weights([W, b])
    return model.predict(X, verbose=0)
