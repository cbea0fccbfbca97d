"""A NumPy array without axes.

hint: An ndarray resembles a tensor, but TensorFlow has to make it.
"""


def rank_0():
    return np.array(4, dtype=np.int32)
