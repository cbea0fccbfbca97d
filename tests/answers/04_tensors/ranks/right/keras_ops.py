"""By keras.ops."""
import keras


def rank_0():
    return keras.ops.convert_to_tensor(4, dtype="int32")


def rank_1():
    return keras.ops.convert_to_tensor([2.0, 3.0, 4.0])


def rank_2():
    return keras.ops.array([[1, 2, 4], [5, 6, 7]], dtype="int32")
