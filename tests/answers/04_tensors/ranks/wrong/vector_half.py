"""Half precision.

hint: float16 is another dtype than float32.
"""


def rank_1():
    return tf.constant([2.0, 3.0, 4.0], dtype=tf.float16)
