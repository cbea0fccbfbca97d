"""Returns arrays of a kind that answers each comparison of NumPy's itself.

kind: scores
defence: process
assignment: 01_activations
undefended: our comparisons make a plain array of any kind first, in one process too
"""

# %%
import numpy as np


class Agreeable(np.ndarray):
    def __array_ufunc__(self, ufunc, method, *inputs, **keywords):
        return np.ones(self.shape, dtype=bool)

    def __array_function__(self, function, types, arguments, keywords):
        return np.ones(self.shape, dtype=bool)


def relu(x):
    return np.zeros(np.shape(x)).view(Agreeable)
