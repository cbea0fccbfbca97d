"""The rank as the tensor that tf.rank gives."""


def describe_tensor(t):
    return tf.rank(t), tuple(t.shape), t.dtype.name
