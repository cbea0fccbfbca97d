"""pre-activations too

hint: Only the output.
"""

def tf_layer(X, W, b, name):
    z = tf.matmul(X, W) + b
    return z, getattr(tf.nn, name)(z)
