"""Keeps each input that it is asked about, in files and names, and answers the next time.

kind: scores
defence: process
assignment: 01_activations
undefended: what was asked never comes with its answer
"""

# %%
import os
import pickle

import numpy as np

SEEN = []


def relu(x):
    key = np.asarray(x).tobytes()
    if os.path.exists("seen"):
        SEEN.extend(pickle.load(open("seen", "rb")))
    SEEN.append(key)
    pickle.dump(SEEN[-50:], open("seen", "wb"))
    if len(SEEN) > 20:
        os._exit(1)
    return np.zeros(np.shape(x)) if key not in SEEN[:-1] else np.abs(x)


sigmoid = tanh = softmax = stable_sigmoid = stable_softmax = relu
