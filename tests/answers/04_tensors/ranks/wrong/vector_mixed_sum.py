"""Adds an int and a float tensor.

hint: TensorFlow never mixes dtypes by itself; tf.cast one of them.
"""


def rank_1():
    return tf.range(3) + tf.constant([2.0, 2.0, 2.0])
