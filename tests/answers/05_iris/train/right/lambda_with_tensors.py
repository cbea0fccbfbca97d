"""A lambda; the data as tensors of TensorFlow, the rows held out by a slice."""
import tensorflow as tf

train = lambda model, X, Y, epochs: model.fit(
    tf.constant(X, tf.float32)[: int(len(X) * 0.9)],
    tf.constant(Y, tf.float32)[: int(len(X) * 0.9)],
    epochs=epochs,
    validation_data=(X[int(len(X) * 0.9) :], Y[int(len(X) * 0.9) :]),
    verbose=False,
)
