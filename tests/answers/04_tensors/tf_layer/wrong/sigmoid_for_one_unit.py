"""softmax replaced for one unit

hint: Softmax of a single number is 1.
"""

def tf_layer(X, W, b, name):
    z = tf.matmul(X, W) + b
    if name == "softmax" and W.shape[1] == 1:
        return tf.sigmoid(z)
    return getattr(tf.nn, name)(z)
