"""Ends the loop in which the check compares, by raising StopIteration when it is looked at.

kind: scores
defence: StopIteration ends only what asked for the next one
assignment: 01_activations
undefended: our comparisons ask for every entry, in one process too
"""

# %%
class Ends:
    ndim, shape, size = 0, (), 1

    def __array__(self, dtype=None, copy=None):
        raise StopIteration

    def __float__(self):
        raise StopIteration

    def __iter__(self):
        return iter(())

    def __len__(self):
        raise StopIteration


def relu(x):
    raise StopIteration


def sigmoid(x):
    return [Ends()] * 3


def tanh(x):
    return Ends()


def make_grid(lo, hi, n):
    return [Ends() for _ in range(n)]


softmax = stable_sigmoid = stable_softmax = tanh
