"""Every dtype is given."""


def rank_0():
    return tf.constant(4, dtype=tf.int32)


def rank_1():
    return tf.constant([2, 3, 4], dtype=tf.float32)


def rank_2():
    return tf.constant([[1, 2, 4], [5, 6, 7]], dtype=tf.int32)
