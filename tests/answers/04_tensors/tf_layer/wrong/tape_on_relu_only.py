"""stops the gradient for softmax

hint: The tape has to follow for every name.
"""

def tf_layer(X, W, b, name):
    z = tf.matmul(X, W) + b
    if name == "softmax":
        z = tf.stop_gradient(z)
    return getattr(tf.nn, name)(z)
