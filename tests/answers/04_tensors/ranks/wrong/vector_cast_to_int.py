"""Casts in the wrong direction.

hint: The table says float32 for this one, int32 for the others.
"""


def rank_1():
    return tf.cast(tf.constant([2.0, 3.0, 4.0]), tf.int32)
