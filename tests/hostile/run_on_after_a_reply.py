"""Lets a thread go on after an answer, to change what was answered.

kind: scores
defence: process
assignment: 01_activations
undefended: in one process it may well come in time, by luck
"""

# %%
import threading
import time

import numpy as np

GIVEN = []


def late():
    while True:
        time.sleep(0.0005)
        for array, x in list(GIVEN):
            array[...] = np.maximum(x, 0)


threading.Thread(target=late, daemon=True).start()


def relu(x):
    result = np.full(np.shape(x), -1.0)
    GIVEN.append((result, np.array(x)))
    return result
