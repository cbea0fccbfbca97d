"""The dtype itself.

hint: tf.float32 is an object; its name is a string.
"""


def describe_tensor(t):
    return len(t.shape), tuple(t.shape), t.dtype
