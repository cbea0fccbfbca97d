"""Through a NumPy array, which is float64.

hint: NumPy's floats are float64; TensorFlow keeps the dtype of an array.
"""


def rank_1():
    return tf.constant(np.array([2.0, 3.0, 4.0]))
