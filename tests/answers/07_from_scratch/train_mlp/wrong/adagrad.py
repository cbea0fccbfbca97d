"""Adagrad in place of plain descent.

hint: The step is the learning rate times the gradient.
"""
def train_mlp(X, Y, hidden, learning_rate, batch_size, epochs, seed, activation="relu"):
    rng = np.random.default_rng(seed)
    params = init_params([X.shape[1], hidden, Y.shape[1]], rng)
    seen = {k: np.zeros_like(v) for k, v in params.items()}
    losses = []
    for _ in range(epochs):
        for X_batch, Y_batch in iterate_minibatches(X, Y, batch_size, rng):
            _, grads = loss_and_gradients(X_batch, Y_batch, params, activation)
            for k in grads:
                seen[k] += grads[k] ** 2
            params = sgd_step(params, {k: grads[k] / np.sqrt(seen[k] + 1e-8) for k in grads}, learning_rate)
        losses.append(loss_and_gradients(X, Y, params, activation)[0])
    return params, losses
