"""Its own training loop on top of standardize and accuracy."""
def train_iris(seed):
    X_train, X_test, y_train, y_test = iris_split()
    A, B = standardize(X_train, X_test)
    Y = one_hot_rows(y_train, 3)
    rng = np.random.default_rng(seed)
    params = init_params([4, 16, 3], rng)
    losses = []
    for _ in range(100):
        for a, b in iterate_minibatches(A, Y, 16, rng):
            params = sgd_step(params, loss_and_gradients(a, b, params)[1], 0.1)
        losses.append(loss_and_gradients(A, Y, params)[0])
    return params, losses, accuracy(forward_pass(B, params), y_test)
