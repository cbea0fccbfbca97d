"""convert_to_tensor without a dtype.

hint: For whole numbers that gives an int32 tensor.
"""


def tf_gradient(f, x):
    x = tf.convert_to_tensor(x)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x)
