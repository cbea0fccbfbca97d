"""Returns the rank of the tensor.

hint: tf.rank tells how many axes a tensor has; return the tensor itself.
"""


def rank_0():
    return tf.rank(tf.constant(4))
