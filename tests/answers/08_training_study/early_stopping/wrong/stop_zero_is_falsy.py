"""Takes a loss of 0 for no loss at all.

hint: 0 is false in an if: compare with None, or start from the first loss.
"""
import numpy as np


def early_stopping_epoch(val_losses, patience):
    best_loss, best = None, 0
    for stop, loss in enumerate(val_losses):
        if not best_loss or loss < best_loss:
            best_loss, best = loss, stop
        if stop - best >= patience:
            return stop, best
    return stop, best
