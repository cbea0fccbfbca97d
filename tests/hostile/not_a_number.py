"""Returns NaN, which is never too far from anything.

kind: scores
defence: process
assignment: 01_activations
undefended: our comparisons refuse NaN, in one process too
"""

# %%
import numpy as np


def relu(x):
    return np.full(np.shape(x), np.nan)


sigmoid = tanh = softmax = stable_sigmoid = stable_softmax = relu
