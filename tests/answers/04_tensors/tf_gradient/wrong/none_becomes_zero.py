"""zeros where the tape says None

hint: None means that the tape did not watch: watch the float tensor.
"""

def tf_gradient(f, x):
    t = tf.constant(x) if not tf.is_tensor(x) else x
    with tf.GradientTape() as tape:
        tape.watch(t)
        y = f(t)
    slope = tape.gradient(y, t)
    return tf.zeros_like(t) if slope is None else slope
