"""All numbers in one list.

hint: Six entries on one axis are a vector; a matrix needs two axes.
"""


def rank_2():
    return tf.constant([1, 2, 4, 5, 6, 7])
