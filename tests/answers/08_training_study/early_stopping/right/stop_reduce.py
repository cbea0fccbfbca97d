"""A reduction over the epochs, with NumPy numbers in a 1-D array of whole numbers."""
import functools

import numpy as np


def step(state, epoch_and_loss, patience):
    epoch, loss = epoch_and_loss
    stop, best, lowest, ended = state
    if ended:
        return state
    if lowest is None or loss < lowest:
        best, lowest = epoch, loss
    return epoch, best, lowest, epoch - best >= patience


def early_stopping_epoch(val_losses, patience, start=None):
    state = (0, 0, start, False)
    rule = functools.partial(step, patience=patience)
    return np.array(functools.reduce(rule, enumerate(val_losses), state)[:2])
