"""A range that ends too early.

hint: The end of a range is not in it.
"""


def rank_1():
    return tf.range(2.0, 4.0)
