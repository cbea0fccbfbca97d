"""Draws a batch with repetition in every step.

hint: Each epoch goes through every sample once.
"""
def train_mlp(X, Y, hidden, learning_rate, batch_size, epochs, seed, activation="relu"):
    rng = np.random.default_rng(seed)
    params = init_params([X.shape[1], hidden, Y.shape[1]], rng)
    losses, n = [], len(X)
    for _ in range(epochs):
        for _ in range(-(-n // batch_size)):
            rows = rng.integers(0, n, min(batch_size, n))
            _, grads = loss_and_gradients(X[rows], Y[rows], params, activation)
            params = sgd_step(params, grads, learning_rate)
        losses.append(loss_and_gradients(X, Y, params, activation)[0])
    return params, losses
