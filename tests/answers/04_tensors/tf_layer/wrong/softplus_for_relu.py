"""softplus, the smooth ReLU

hint: relu is max(0, z).
"""

def tf_layer(X, W, b, name):
    z = tf.matmul(X, W) + b
    return tf.nn.softplus(z) if name == "relu" else getattr(tf.nn, name)(z)
