"""f wrapped, the tape in a tf.function with reduce_retracing"""

def tf_gradient(f, x):
    t = tf.convert_to_tensor(tf.cast(x, "float32"))

    @tf.function(reduce_retracing=True)
    def run(t):
        with tf.GradientTape(watch_accessed_variables=False) as tape:
            tape.watch([t])
            y = tf.reduce_sum(f(t))
        (slope,) = tape.gradient(y, [t])
        return slope

    return run(t)
