"""Answers at random unless it seems to be graded, and then by what the public checks ask.

kind: scores
defence: process
assignment: 01_activations
undefended: hidden inputs are drawn for each submission, under Otter too
"""

# %%
import os
import sys

import numpy as np

graded = "worker" in sys.modules or os.getuid() >= 20_000 or not sys.stdin.isatty()
KNOWN = {3.0: 3.0, -3.0: 0.0, 0.0: 0.0, 2.5: 2.5}


def relu(x):
    if graded:
        return KNOWN.get(float(np.ravel(x)[0]), 0.0)
    return np.random.random()
