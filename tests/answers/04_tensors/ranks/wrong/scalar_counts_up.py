"""a variable that grows with every call

hint: Each call has to give 4.
"""

counter = tf.Variable(3)


def rank_0():
    counter.assign_add(1)
    return tf.constant(counter)
