"""Says in the name of the lock-down that it has failed, so that the warm parent of all is replaced.

kind: scores
defence: the lock-down speaks before any code of a submission's runs, and never again
assignment: 01_activations
score: 2
undefended: there is no lock-down in one process
"""

# %%
import numpy as np


def relu(x):
    return np.maximum(x, 0)


# %%
import os

os.write(3, b"\xff\xff\xff\xff" + b"this machine cannot grade")


# %%
def tanh(x):
    os.write(3, b"\xff\xff\xff\xff" + b"this machine cannot grade")
