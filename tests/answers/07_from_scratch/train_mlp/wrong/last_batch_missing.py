"""Own loop without the smaller last batch.

hint: The last, smaller batch makes a step too.
"""

import numpy as np


def train_mlp(X, Y, hidden, learning_rate, batch_size, epochs, seed, activation='relu'):
    rng = np.random.default_rng(seed)
    params = init_params([X.shape[1], hidden, Y.shape[1]], rng)
    losses = []
    for epoch in range(epochs):
        order = rng.permutation(len(X))
        for k in range(len(X) // batch_size):
            chosen = order[k * batch_size:(k + 1) * batch_size]
            X_batch, Y_batch = X[chosen], Y[chosen]
            loss, grads = loss_and_gradients(X_batch, Y_batch, params, activation)
            params = sgd_step(params, grads, learning_rate)
        losses.append(loss_and_gradients(X, Y, params, activation)[0])
    return params, losses
