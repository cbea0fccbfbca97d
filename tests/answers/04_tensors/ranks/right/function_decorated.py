"""tf.function around each"""

@tf.function
def rank_0():
    return tf.constant(4)


@tf.function
def rank_1():
    return tf.cast(tf.range(2, 5), tf.float32)


@tf.function
def rank_2():
    return tf.constant([[1, 2, 4], [5, 6, 7]])
