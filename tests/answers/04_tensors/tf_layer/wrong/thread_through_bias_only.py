"""a result that is on the tape by a term of 0

hint: The result itself has to come from X on the tape.
"""

def tf_layer(X, W, b, name):
    z = tf.stop_gradient(tf.matmul(X, W) + b)
    return getattr(tf.nn, name)(z) + 0 * tf.reduce_sum(X)
