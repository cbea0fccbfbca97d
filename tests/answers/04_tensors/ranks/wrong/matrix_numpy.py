"""A NumPy array.

hint: np.array makes an ndarray; which function makes a tensor?
"""


def rank_2():
    return np.array([[1, 2, 4], [5, 6, 7]], dtype=np.int32)
