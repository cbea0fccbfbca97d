"""Makes a tensor of the dtype of x.

hint: For whole numbers tf.constant gives int32, and those have no derivative.
"""


def tf_gradient(f, x):
    x = tf.constant(x)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x)
