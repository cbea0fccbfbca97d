"""Notes the error rate in place of the loss.

hint: The loss is the mean cross-entropy.
"""
def train_mlp(X, Y, hidden, learning_rate, batch_size, epochs, seed, activation="relu"):
    rng = np.random.default_rng(seed)
    params = init_params([X.shape[1], hidden, Y.shape[1]], rng)
    losses = []
    for _ in range(epochs):
        for X_batch, Y_batch in iterate_minibatches(X, Y, batch_size, rng):
            _, grads = loss_and_gradients(X_batch, Y_batch, params, activation)
            params = sgd_step(params, grads, learning_rate)
        losses.append(1 - accuracy(forward_pass(X, params, activation), Y.argmax(axis=1)))
    return params, losses
