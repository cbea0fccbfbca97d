"""Watches one tensor and calls f with another.

hint: f has to get the very tensor that is watched.
"""


def tf_gradient(f, x):
    x = tf.cast(x, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(tf.Variable(x))
    return tape.gradient(y, x)
