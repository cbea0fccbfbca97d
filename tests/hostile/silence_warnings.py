"""Makes NumPy and Python silent, so that an overflow in a stable form stays unseen.

kind: scores
defence: a call is made with NumPy's own warnings on
assignment: 01_activations
score: 0.5
undefended: the comparisons do the same in one process
"""

# %%
import warnings

import numpy as np

np.seterr(all="ignore")
warnings.simplefilter("ignore")


def stable_sigmoid(x):
    return 1 / (1 + np.exp(-np.asarray(x, dtype=float)))
