"""Computes with NumPy and wraps the result.

hint: A step through NumPy leaves nothing on the tape.
"""


def tf_layer(X, W, b, name):
    z = np.dot(X.numpy(), W.numpy()) + b.numpy()
    if name == "sigmoid":
        out = 1 / (1 + np.exp(-z))
    elif name == "tanh":
        out = np.tanh(z)
    elif name == "relu":
        out = np.maximum(z, 0)
    else:
        e = np.exp(z)
        out = e / e.sum(axis=1, keepdims=True)
    return tf.constant(out)
