"""decorated with tf.function"""

@tf.function
def tf_layer(X, W, b, name):
    z = tf.nn.bias_add(X @ W, b)
    if name == "softmax":
        return tf.nn.softmax(z, axis=-1)
    return {"sigmoid": tf.sigmoid, "tanh": tf.tanh, "relu": tf.nn.relu}[name](z)
