"""Describes the flattened tensor.

hint: Flattening leaves a single axis: describe t as it is.
"""


def describe_tensor(t):
    t = tf.reshape(t, [-1])
    return len(t.shape), tuple(t.shape), t.dtype.name
