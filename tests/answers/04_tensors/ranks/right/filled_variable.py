"""Variables that are filled entry by entry, and read as tensors."""


def rank_0():
    t = tf.Variable(0)
    t.assign(4)
    return t.read_value()


def rank_1():
    t = tf.Variable(tf.zeros(3))
    for i in range(3):
        t[i].assign(i + 2.0)
    return tf.convert_to_tensor(t)


def rank_2():
    t = tf.Variable(tf.zeros((2, 3), dtype=tf.int32))
    t[0].assign([1, 2, 4])
    t[1].assign([5, 6, 7])
    return tf.identity(t)
