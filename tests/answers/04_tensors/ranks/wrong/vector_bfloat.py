"""bfloat16

hint: float32 is asked for.
"""

def rank_1():
    return tf.cast([2, 3, 4], tf.bfloat16)
