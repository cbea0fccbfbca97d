"""By Keras."""
import keras


def describe_tensor(t):
    shape = keras.ops.shape(t)
    return keras.ops.ndim(t), tuple(shape), keras.backend.standardize_dtype(t.dtype)
