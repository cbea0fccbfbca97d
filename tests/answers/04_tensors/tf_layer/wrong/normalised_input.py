"""rows of X scaled to length 1

hint: X goes in as it is.
"""

def tf_layer(X, W, b, name):
    return getattr(tf.nn, name)(tf.matmul(tf.linalg.l2_normalize(X, axis=1), W) + b)
