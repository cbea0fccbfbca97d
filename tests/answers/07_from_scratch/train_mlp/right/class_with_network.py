"""A class holds the network; the activation is a function of a table."""
class Network:
    def __init__(self, sizes, seed, activation):
        self.rng = np.random.default_rng(seed)
        self.params = init_params(sizes, self.rng)
        self.activation = activation

    def step(self, a, b, rate):
        self.params = sgd_step(self.params, loss_and_gradients(a, b, self.params, self.activation)[1], rate)

    def epoch(self, X, Y, size, rate):
        for a, b in iterate_minibatches(X, Y, size, self.rng):
            self.step(a, b, rate)
        return loss_and_gradients(X, Y, self.params, self.activation)[0]


def train_mlp(X, Y, hidden, learning_rate, batch_size, epochs, seed, activation="relu"):
    network = Network([X.shape[1], hidden, Y.shape[1]], seed, activation)
    losses = [network.epoch(X, Y, batch_size, learning_rate) for _ in range(epochs)]
    return network.params, losses
