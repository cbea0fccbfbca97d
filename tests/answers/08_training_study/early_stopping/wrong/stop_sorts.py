"""Sorts the losses in the caller's list.

hint: sort changes the caller's list.
"""
import numpy as np


def early_stopping_epoch(val_losses, patience):
    best = 0
    for stop, loss in enumerate(val_losses):
        if loss < val_losses[best]:
            best = stop
        if stop - best >= patience:
            break
    if isinstance(val_losses, list):
        val_losses.sort()
    return stop, best
