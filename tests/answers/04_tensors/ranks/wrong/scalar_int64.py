"""The scalar in 64 bits, as NumPy has it.

hint: Print the dtype: int64 is another type than int32.
"""


def rank_0():
    return tf.constant(4, dtype=tf.int64)
