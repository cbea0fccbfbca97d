"""Keyword arguments everywhere; the loss of the last evaluation is kept."""
def train_mlp(X, Y, hidden, learning_rate, batch_size, epochs, seed, activation="relu"):
    rng = np.random.default_rng(seed=seed)
    params = init_params(sizes=[X.shape[1], hidden, Y.shape[1]], rng=rng)
    losses = []
    for _ in range(epochs):
        for X_batch, Y_batch in iterate_minibatches(X=X, y=Y, batch_size=batch_size, rng=rng):
            grads = loss_and_gradients(X=X_batch, Y=Y_batch, params=params, activation=activation)[1]
            params = sgd_step(params=params, grads=grads, learning_rate=learning_rate)
        losses += [loss_and_gradients(X, Y, params, activation)[0]]
    return (params, losses)
