"""Seeds for start and order are spawned; integers of the seed are mixed by hashing."""
def train_mlp(X, Y, hidden, learning_rate, batch_size, epochs, seed, activation="relu"):
    first, second = np.random.SeedSequence(seed).spawn(2)
    params = init_params((X.shape[1], hidden, Y.shape[1]), np.random.default_rng(first))
    rng = np.random.default_rng(second)
    losses = []
    for _ in range(epochs):
        batches = list(iterate_minibatches(X, Y, batch_size, rng))
        while batches:
            X_batch, Y_batch = batches.pop()
            params = sgd_step(params, loss_and_gradients(X_batch, Y_batch, params, activation)[1], learning_rate)
        losses.append(float(-np.mean(np.log(np.sum(forward_pass(X, params, activation) * Y, axis=1) + 1e-7))))
    return params, losses
