"""A NumPy number of the right dtype.

hint: NumPy's numbers are not TensorFlow's tensors.
"""


def rank_0():
    return np.int32(4)
