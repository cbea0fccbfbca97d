"""Keeps the best loss of the call before.

hint: A default list is made once: start every call afresh.
"""
import numpy as np


def early_stopping_epoch(val_losses, patience):
    return follow(val_losses, patience)


def follow(val_losses, patience, seen=[]):
    best = 0
    for stop, loss in enumerate(val_losses):
        if not seen or loss < min(seen):
            best = stop
        seen.append(loss)
        if stop - best >= patience:
            break
    return stop, best
