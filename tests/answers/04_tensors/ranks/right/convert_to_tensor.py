"""convert_to_tensor, partly from NumPy arrays."""


def rank_0():
    return tf.convert_to_tensor(4)


def rank_1():
    return tf.convert_to_tensor(np.array([2, 3, 4], dtype=np.float32))


def rank_2():
    return tf.convert_to_tensor(np.array([[1, 2, 4], [5, 6, 7]], dtype=np.int32))
