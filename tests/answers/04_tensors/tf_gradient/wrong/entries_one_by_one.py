"""f of single entries

hint: f may need the whole vector.
"""

def tf_gradient(f, x):
    t = tf.cast(x, tf.float32)

    def slope(entry):
        with tf.GradientTape() as tape:
            tape.watch(entry)
            y = f(entry)
        return tape.gradient(y, entry)

    if t.shape.rank == 0:
        return slope(t)
    return tf.stack([slope(entry) for entry in tf.unstack(t)])
