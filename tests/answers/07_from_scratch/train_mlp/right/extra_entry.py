"""The parameters come with a note of the activation, and losses as an array."""
def train_mlp(X, Y, hidden, learning_rate, batch_size, epochs, seed, activation="relu", verbose=False):
    assert X.ndim == 2 and Y.ndim == 2 and len(X) == len(Y)
    rng = np.random.default_rng(seed)
    params = init_params([X.shape[1], hidden, Y.shape[1]], rng)
    losses = np.zeros(epochs)
    for epoch in range(epochs):
        for X_batch, Y_batch in iterate_minibatches(X, Y, batch_size, rng):
            _, grads = loss_and_gradients(X_batch, Y_batch, params, activation)
            params = sgd_step(params, grads, learning_rate)
        losses[epoch], _ = loss_and_gradients(X, Y, params, activation)
        if verbose:
            print(epoch, losses[epoch])
    return {**params, "activation": activation}, losses
