"""The mean of the batch losses.

hint: The loss of all samples with the parameters at the end of the epoch.
"""

import numpy as np


def train_mlp(X, Y, hidden, learning_rate, batch_size, epochs, seed, activation='relu'):
    rng = np.random.default_rng(seed)
    params = init_params([X.shape[1], hidden, Y.shape[1]], rng)
    losses = []
    for epoch in range(epochs):
        batch_losses = []
        for X_batch, Y_batch in iterate_minibatches(X, Y, batch_size, rng):
            loss, grads = loss_and_gradients(X_batch, Y_batch, params, activation)
            batch_losses.append(loss)
            params = sgd_step(params, grads, learning_rate)
        losses.append(np.mean(batch_losses))
    return params, losses
