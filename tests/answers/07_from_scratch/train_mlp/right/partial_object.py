"""A partial of a longer function."""
from functools import partial
def _train(X, Y, hidden, learning_rate, batch_size, epochs, seed, activation="relu", *, log):
    rng = np.random.default_rng(seed)
    params = init_params([X.shape[1], hidden, Y.shape[1]], rng)
    losses = []
    for _ in range(epochs):
        for X_batch, Y_batch in iterate_minibatches(X, Y, batch_size, rng):
            params = sgd_step(params, loss_and_gradients(X_batch, Y_batch, params, activation)[1], learning_rate)
        losses.append(loss_and_gradients(X, Y, params, activation)[0])
        log(losses[-1])
    return params, losses
train_mlp = partial(_train, log=lambda loss: None)
