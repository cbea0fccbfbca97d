"""Own code for everything."""

import numpy as np


def train_mlp(X, Y, hidden, learning_rate, batch_size, epochs, seed, activation='relu'):
    generator = np.random.RandomState(seed)
    n, dim = X.shape
    W1 = generator.normal(0, 1 / np.sqrt(dim), (dim, hidden))
    b1 = np.zeros(hidden)
    W2 = generator.normal(0, 1 / np.sqrt(hidden), (hidden, Y.shape[1]))
    b2 = np.zeros(Y.shape[1])
    losses = []
    for epoch in range(epochs):
        order = generator.permutation(n)
        for start in range(0, n, batch_size):
            xb, yb = X[order[start:start + batch_size]], Y[order[start:start + batch_size]]
            z = xb @ W1 + b1
            h = np.tanh(z) if activation == 'tanh' else np.where(z > 0, z, 0)
            e = np.exp(h @ W2 + b2)
            d = (e / e.sum(1, keepdims=True) - yb) / len(xb)
            back = d @ W2.T
            back = back * (1 - h * h) if activation == 'tanh' else back * (z > 0)
            W2 = W2 - learning_rate * h.T @ d
            b2 = b2 - learning_rate * d.sum(0)
            W1 = W1 - learning_rate * xb.T @ back
            b1 = b1 - learning_rate * back.sum(0)
        z = X @ W1 + b1
        h = np.tanh(z) if activation == 'tanh' else np.where(z > 0, z, 0)
        e = np.exp(h @ W2 + b2)
        p = e / e.sum(1, keepdims=True)
        losses.append(float(-np.mean(np.log(np.sum(p * Y, axis=1)))))
    return {'W1': W1, 'b1': b1, 'W2': W2, 'b2': b2}, losses
