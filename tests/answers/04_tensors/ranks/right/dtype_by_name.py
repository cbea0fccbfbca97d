"""The dtypes as strings."""


def rank_0():
    return tf.constant(4, dtype="int32")


def rank_1():
    return tf.constant([2, 3, 4], dtype="float32")


def rank_2():
    return tf.constant([1, 2, 4, 5, 6, 7], shape=(2, 3), dtype="int32")
