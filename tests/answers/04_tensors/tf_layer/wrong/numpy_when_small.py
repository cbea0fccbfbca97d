"""NumPy for one sample

hint: TensorFlow for every batch.
"""

import numpy as np


def tf_layer(X, W, b, name):
    if X.shape[0] != 3:
        return np.asarray(getattr(tf.nn, name)(tf.matmul(X, W) + b))
    return getattr(tf.nn, name)(tf.matmul(X, W) + b)
