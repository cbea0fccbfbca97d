"""Takes a slightly lower loss for an equal one.

hint: However small: a lower loss is a new best.
"""
import numpy as np


def early_stopping_epoch(val_losses, patience):
    best = 0
    for stop, loss in enumerate(val_losses):
        if loss < val_losses[best] and not np.isclose(loss, val_losses[best]):
            best = stop
        if stop - best >= patience:
            break
    return stop, best
