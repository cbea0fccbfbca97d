"""Adds momentum.

hint: Plain gradient descent: no memory of earlier steps.
"""

import numpy as np


def train_mlp(X, Y, hidden, learning_rate, batch_size, epochs, seed, activation='relu'):
    rng = np.random.default_rng(seed)
    params = init_params([X.shape[1], hidden, Y.shape[1]], rng)
    losses = []
    memory = {key: 0 * params[key] for key in params}
    for epoch in range(epochs):
        for X_batch, Y_batch in iterate_minibatches(X, Y, batch_size, rng):
            loss, grads = loss_and_gradients(X_batch, Y_batch, params, activation)
            memory = {key: 0.9 * memory[key] + grads[key] for key in grads}
            params = sgd_step(params, memory, learning_rate)
        losses.append(loss_and_gradients(X, Y, params, activation)[0])
    return params, losses
