"""Computed from other tensors."""


def rank_0():
    return tf.reduce_sum(tf.ones((2, 2), dtype=tf.int32))


def rank_1():
    return tf.linspace(2.0, 4.0, 3)


def rank_2():
    return tf.concat([[[1, 2, 4]], [[5, 6, 7]]], axis=0)
