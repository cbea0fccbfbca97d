"""Takes 4 for a size.

hint: tf.zeros(4) is a vector with four entries; the value 4 is wanted.
"""


def rank_0():
    return tf.zeros(4, dtype=tf.int32)
