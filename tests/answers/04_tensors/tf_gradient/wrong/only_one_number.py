"""float of x.

hint: x may be a vector too.
"""


def tf_gradient(f, x):
    x = tf.Variable(float(x))
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
