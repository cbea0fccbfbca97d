"""Orders by Python's random, weights by NumPy's old generator."""
import random
def train_mlp(X, Y, hidden, learning_rate, batch_size, epochs, seed, activation="relu"):
    state, deck = np.random.RandomState(seed), random.Random(seed)
    params = init_params([X.shape[1], hidden, Y.shape[1]], state)
    losses = []
    for _ in range(epochs):
        rows = list(range(len(X)))
        deck.shuffle(rows)
        for chosen in (rows[i:i + batch_size] for i in range(0, len(rows), batch_size)):
            grads = loss_and_gradients(X[chosen], Y[chosen], params, activation)[1]
            params = sgd_step(params, grads, learning_rate)
        losses.append(loss_and_gradients(X, Y, params, activation)[0])
    return params, losses
