"""Casts what has another dtype."""


def rank_0():
    return tf.cast(4.0, tf.int32)


def rank_1():
    return tf.cast([2, 3, 4], tf.float32)


def rank_2():
    return tf.cast(np.array([[1, 2, 4], [5, 6, 7]]), tf.int32)
