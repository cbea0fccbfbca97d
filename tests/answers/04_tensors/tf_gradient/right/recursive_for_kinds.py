"""recursion: convert, then differentiate"""

def tf_gradient(f, x):
    if not tf.is_tensor(x) or not x.dtype.is_floating:
        return tf_gradient(f, tf.cast(x, tf.float32))
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x)
