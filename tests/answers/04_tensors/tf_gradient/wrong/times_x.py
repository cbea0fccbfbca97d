"""The slope times x.

hint: The chain rule is in the tape already.
"""


def tf_gradient(f, x):
    x = tf.cast(x, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return x * tape.gradient(y, x)
