"""through tf.linspace, so float

hint: whole numbers: int32.
"""

def rank_2():
    return tf.stack([[1, 2, 4], tf.cast(tf.linspace(5, 7, 3), tf.float32)])
