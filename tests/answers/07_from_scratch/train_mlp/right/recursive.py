"""Recursion over the epochs, losses as a tuple."""
def train_mlp(X, Y, hidden, learning_rate, batch_size, epochs, seed, activation="relu"):
    rng = np.random.default_rng(seed)

    def epoch(params, left):
        if left == 0:
            return params, ()
        for a, b in iterate_minibatches(X, Y, batch_size, rng):
            params = sgd_step(params, loss_and_gradients(a, b, params, activation)[1], learning_rate)
        now = loss_and_gradients(X, Y, params, activation)[0]
        params, later = epoch(params, left - 1) if left < 500 else deep(params, left - 1)
        return params, (now, *later)

    def deep(params, left):
        found = []
        for _ in range(left):
            for a, b in iterate_minibatches(X, Y, batch_size, rng):
                params = sgd_step(params, loss_and_gradients(a, b, params, activation)[1], learning_rate)
            found.append(loss_and_gradients(X, Y, params, activation)[0])
        return params, tuple(found)

    return epoch(init_params([X.shape[1], hidden, Y.shape[1]], rng), epochs)
