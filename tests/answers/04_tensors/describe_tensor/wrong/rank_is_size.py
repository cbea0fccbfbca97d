"""The number of entries for the rank.

hint: Rank counts axes, not entries.
"""


def describe_tensor(t):
    return int(tf.size(t)), tuple(t.shape), t.dtype.name
