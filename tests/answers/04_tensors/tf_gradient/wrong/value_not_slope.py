"""Returns f itself.

hint: y is the value of f; ask the tape for its slope.
"""


def tf_gradient(f, x):
    x = tf.cast(x, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return y
