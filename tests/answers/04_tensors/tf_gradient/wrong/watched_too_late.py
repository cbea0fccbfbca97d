"""Watches after computing.

hint: Watch x before f is called.
"""


def tf_gradient(f, x):
    x = tf.cast(x, tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
        tape.watch(x)
    return tape.gradient(y, x)
