"""NumPy inside tf.py_function results cut

hint: A step through NumPy cuts the thread.
"""

import numpy as np


def tf_layer(X, W, b, name):
    z = tf.numpy_function(lambda x, w, c: (x @ w + c).astype(np.float32), [X, W, b], tf.float32)
    return getattr(tf.nn, name)(z)
