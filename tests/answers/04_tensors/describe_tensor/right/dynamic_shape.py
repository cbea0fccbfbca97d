"""tf.shape, turned into a tuple of NumPy numbers."""


def describe_tensor(t):
    shape = tuple(tf.shape(t).numpy())
    return int(tf.rank(t)), shape, t.dtype.name
