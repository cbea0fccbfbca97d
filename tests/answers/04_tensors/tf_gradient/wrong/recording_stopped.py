"""Stops recording first.

hint: Inside stop_recording nothing is written down.
"""


def tf_gradient(f, x):
    x = tf.cast(x, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        with tape.stop_recording():
            y = f(x)
    return tape.gradient(y, x)
