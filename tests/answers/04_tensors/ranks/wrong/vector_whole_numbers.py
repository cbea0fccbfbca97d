"""Whole numbers in the float vector.

hint: Write 2.0 or dtype=tf.float32: whole numbers make an int32 tensor.
"""


def rank_1():
    return tf.constant([2, 3, 4])
