"""Variables."""


def rank_0():
    return tf.Variable(4)


def rank_1():
    return tf.Variable([2.0, 3.0, 4.0])


def rank_2():
    return tf.Variable([[1, 2, 4], [5, 6, 7]])
