"""Calls f with NumPy numbers.

hint: The tape sees operations on tensors only.
"""


def tf_gradient(f, x):
    x = tf.cast(x, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = tf.constant(f(x.numpy()))
    return tape.gradient(y, x)
