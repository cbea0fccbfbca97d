"""A table of the six dtypes."""


def describe_tensor(t):
    names = {
        tf.int32: "int32",
        tf.int64: "int64",
        tf.uint8: "uint8",
        tf.float32: "float32",
        tf.float64: "float64",
        tf.bool: "bool",
    }
    rank = 0
    for _ in t.shape:
        rank += 1
    return rank, tuple(size for size in t.shape), names[t.dtype]
