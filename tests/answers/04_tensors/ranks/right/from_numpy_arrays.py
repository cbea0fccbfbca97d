"""from NumPy arrays and text"""

import numpy as np


def rank_0():
    return tf.strings.to_number("4", out_type=tf.int32)


def rank_1(start=2):
    return tf.Variable(np.arange(start, start + 3), dtype=tf.float32)


def rank_2():
    m = np.zeros((2, 3), dtype=np.int32)
    m[0], m[1] = (1, 2, 4), (5, 6, 7)
    return tf.transpose(tf.transpose(tf.convert_to_tensor(m)))
