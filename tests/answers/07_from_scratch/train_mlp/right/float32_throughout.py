"""All arrays are float32."""
def train_mlp(X, Y, hidden, learning_rate, batch_size, epochs, seed, activation="relu"):
    rng = np.random.default_rng(seed)
    X, Y = X.astype(np.float32), Y.astype(np.float32)
    dim, classes = X.shape[1], Y.shape[1]
    p = {"W1": rng.normal(0, dim ** -0.5, (dim, hidden)), "b1": np.zeros(hidden), "W2": rng.normal(0, hidden ** -0.5, (hidden, classes)), "b2": np.zeros(classes)}
    p = {k: v.astype(np.float32) for k, v in p.items()}
    losses = []
    for _ in range(epochs):
        order = rng.permutation(len(X))
        for s in range(0, len(X), batch_size):
            rows = order[s:s + batch_size]
            grads = loss_and_gradients(X[rows], Y[rows], p, activation)[1]
            p = {k: (p[k] - np.float32(learning_rate) * grads[k]).astype(np.float32) for k in p}
        losses.append(np.float32(loss_and_gradients(X, Y, p, activation)[0]))
    return p, losses
