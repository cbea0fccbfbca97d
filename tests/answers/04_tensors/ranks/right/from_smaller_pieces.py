"""An entry of a vector, a stack of scalars, a stack of rows."""


def rank_0():
    return tf.constant([4, 5])[0]


def rank_1():
    return tf.stack([tf.constant(2.0), tf.constant(3.0), tf.constant(4.0)])


def rank_2():
    return tf.stack([tf.constant([1, 2, 4]), tf.constant([5, 6, 7])])
