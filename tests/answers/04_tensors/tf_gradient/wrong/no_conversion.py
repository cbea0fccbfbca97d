"""Watches x as it comes.

hint: A Python number or an array is no tensor: make one first.
"""


def tf_gradient(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x)
