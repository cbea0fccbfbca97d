"""Watches x and nothing else."""


def tf_gradient(f, x):
    x = tf.cast(x, tf.float32)
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x)
