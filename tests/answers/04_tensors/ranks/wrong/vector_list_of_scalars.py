"""A list of three scalars.

hint: A list of tensors is not a tensor: stack them.
"""


def rank_1():
    return [tf.constant(2.0), tf.constant(3.0), tf.constant(4.0)]
