"""Through a NumPy array, which is int64.

hint: NumPy's whole numbers are int64; TensorFlow keeps the dtype of an array.
"""


def rank_2():
    return tf.convert_to_tensor(np.array([[1, 2, 4], [5, 6, 7]], dtype=np.int64))
