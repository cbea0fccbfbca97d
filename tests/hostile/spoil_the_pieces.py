"""Spoils the pieces of a training, so that whatever is built on them is excused.

kind: scores
defence: right pieces and neutral rules take the place of faulty ones
assignment: 07_from_scratch
score: 0
undefended: the checks are the same everywhere, and were at fault
"""

# %%
def init_params(sizes, rng):
    return {}


def iterate_minibatches(X, y, batch_size, rng):
    return []


def sgd_step(params, grads, learning_rate):
    return {}


def train_mlp(X, Y, hidden, learning_rate, batch_size, epochs, seed, activation="relu"):
    return 0


def standardize(train, test):
    return 0


def accuracy(P, y):
    return 0


def train_iris(seed):
    return 0
