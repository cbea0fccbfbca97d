"""Starts from a best loss of a million.

hint: Start from the first loss, or from infinity.
"""
import numpy as np


def early_stopping_epoch(val_losses, patience):
    best_loss, best = 1e6, 0
    for stop, loss in enumerate(val_losses):
        if loss < best_loss:
            best_loss, best = loss, stop
        if stop - best >= patience:
            return stop, best
    return stop, best
