"""Converts what is no tensor yet."""


def tf_gradient(f, x):
    if not tf.is_tensor(x):
        x = tf.convert_to_tensor(np.asarray(x).astype("float32"))
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x)
