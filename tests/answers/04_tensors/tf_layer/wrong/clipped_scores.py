"""scores clipped to -5..5

hint: The scores go up to 20.
"""

def tf_layer(X, W, b, name):
    return getattr(tf.nn, name)(tf.clip_by_value(tf.matmul(X, W) + b, -5, 5))
