"""one sample loses its axis

hint: The batch axis stays, with one sample too.
"""

def tf_layer(X, W, b, name):
    result = getattr(tf.nn, name)(tf.matmul(X, W) + b)
    return result[0] if X.shape[0] == 1 else result
