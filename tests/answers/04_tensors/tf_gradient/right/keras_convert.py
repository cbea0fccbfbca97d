"""The tensor by Keras."""
import keras


def tf_gradient(f, x):
    x = keras.ops.cast(x, "float32")
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x)
