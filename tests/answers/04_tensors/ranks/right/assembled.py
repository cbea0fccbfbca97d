"""stacked, gathered, scattered"""

def rank_0():
    return tf.reduce_sum(tf.ones((2, 2), dtype=tf.int32))


def rank_1():
    return tf.stack([tf.constant(n, dtype=tf.float32) for n in (2, 3, 4)])


def rank_2():
    return tf.tensor_scatter_nd_update(tf.zeros((2, 3), tf.int32), [[0], [1]], [[1, 2, 4], [5, 6, 7]])
