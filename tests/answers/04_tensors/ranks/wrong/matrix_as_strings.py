"""text

hint: Numbers, not text.
"""

def rank_2():
    return tf.constant([["1", "2", "4"], ["5", "6", "7"]])
