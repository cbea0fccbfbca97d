"""Rounds the losses to two decimals.

hint: Compare the losses as they are.
"""
import numpy as np


def early_stopping_epoch(val_losses, patience):
    losses = np.round(np.asarray(val_losses, dtype=float), 2)
    best = 0
    for stop, loss in enumerate(losses):
        if loss < losses[best]:
            best = stop
        if stop - best >= patience:
            break
    return stop, best
