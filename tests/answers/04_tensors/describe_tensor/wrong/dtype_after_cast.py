"""Casts to float32 first.

hint: Once cast, every tensor is float32: describe t as it came.
"""


def describe_tensor(t):
    t = tf.cast(t, tf.float32)
    return len(t.shape), tuple(t.shape), t.dtype.name
