"""A NumPy array of the right dtype.

hint: np.array makes an ndarray; which function makes a tensor?
"""


def rank_1():
    return np.array([2.0, 3.0, 4.0], dtype=np.float32)
