"""a tf.Variable per call, tuple unpacking, asserts"""

import numpy as np


def tf_gradient(f, x, dtype=tf.float32):
    assert callable(f)
    v = tf.Variable(np.asarray(x), dtype=dtype)
    with tf.GradientTape() as tape:
        y = f(v)
    return tape.gradient(y, v).numpy().tolist()
