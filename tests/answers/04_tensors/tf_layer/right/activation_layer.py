"""A layer of Keras for the activation."""


def tf_layer(X, W, b, name):
    return tf.keras.layers.Activation(name)(tf.add(tf.matmul(X, W), b))
