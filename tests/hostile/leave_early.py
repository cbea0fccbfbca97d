"""Ends its process with success before it can be judged.

kind: scores
defence: process
assignment: 01_activations
undefended: an exit status of 0 is no verdict for Otter either
"""

# %%
import os
import sys


def relu(x):
    sys.exit(0)


def tanh(x):
    os._exit(0)


def sigmoid(x):
    raise SystemExit


def softmax(z):
    raise KeyboardInterrupt
