"""slopes below 0 become 0

hint: A slope may be negative.
"""

def tf_gradient(f, x):
    t = tf.cast(x, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(t)
        y = f(t)
    return tf.nn.relu(tape.gradient(y, t))
