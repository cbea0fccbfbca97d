"""Returns masked arrays, whose hidden entries equal anything.

kind: scores
defence: process
assignment: 01_activations
undefended: our comparisons drop the mask, in one process too
"""

# %%
import numpy as np


def relu(x):
    return np.ma.masked_array(np.zeros(np.shape(x)), mask=np.ones(np.shape(x), dtype=bool))


sigmoid = tanh = softmax = stable_sigmoid = stable_softmax = relu
