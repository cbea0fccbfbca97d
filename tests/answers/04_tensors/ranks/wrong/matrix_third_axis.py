"""One pair of brackets too many.

hint: Count the opening brackets at the start: one for each axis.
"""


def rank_2():
    return tf.constant([[[1, 2, 4], [5, 6, 7]]])
