"""An iterable object with a length."""
class Batches:
    def __init__(self, X, y, size, order):
        self.X, self.y, self.size, self.order = X, y, size, order

    def __len__(self):
        return -(-len(self.order) // self.size)

    def __iter__(self):
        for k in range(len(self)):
            rows = self.order[k * self.size:(k + 1) * self.size]
            yield self.X[rows], self.y[rows]


def iterate_minibatches(X, y, batch_size, rng):
    return Batches(X, y, batch_size, rng.permutation(X.shape[0]))
