"""Casts one factor to float64.

hint: TensorFlow does not mix dtypes: both factors need the same.
"""


def tf_layer(X, W, b, name):
    z = tf.matmul(tf.cast(X, tf.float64), W) + b
    if name == "sigmoid":
        return tf.math.sigmoid(z)
    if name == "tanh":
        return tf.math.tanh(z)
    if name == "relu":
        return tf.nn.relu(z)
    return tf.nn.softmax(z)
