"""A variable of the dtype of x.

hint: tf.Variable(3) is int32: whole numbers have no derivative.
"""


def tf_gradient(f, x):
    x = tf.Variable(x)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
