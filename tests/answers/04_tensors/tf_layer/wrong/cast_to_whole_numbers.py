"""Casts the input to int32.

hint: Casting to whole numbers throws the decimals away, and mixes dtypes.
"""


def tf_layer(X, W, b, name):
    z = tf.matmul(tf.cast(X, tf.int32), W) + b
    if name == "sigmoid":
        return tf.math.sigmoid(z)
    if name == "tanh":
        return tf.math.tanh(z)
    if name == "relu":
        return tf.nn.relu(z)
    return tf.nn.softmax(z)
