"""Returns an object that leaves the program when it is looked at.

kind: scores
defence: process
assignment: 01_activations
undefended: Otter's own process ends too, and holds no points
"""

# %%
class Leaves:
    def __getattr__(self, name):
        raise SystemExit(0)

    def __len__(self):
        raise SystemExit(0)

    def __array__(self, dtype=None, copy=None):
        raise SystemExit(0)


def relu(x):
    return Leaves()


sigmoid = tanh = softmax = stable_sigmoid = stable_softmax = relu
