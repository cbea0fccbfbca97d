"""three times the scalar 2

hint: The entries are 2, 3 and 4.
"""

def rank_1():
    return tf.fill([3], 2.0)
