"""a function of a function

hint: Call it: the tensor itself is asked for.
"""

def rank_0():
    return lambda: tf.constant(4)
