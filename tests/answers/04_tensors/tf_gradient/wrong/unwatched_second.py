"""watches a copy

hint: Watch the very tensor that goes into f.
"""

def tf_gradient(f, x):
    t = tf.cast(x, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(tf.identity(t))
        y = f(t)
    return tape.gradient(y, t)
