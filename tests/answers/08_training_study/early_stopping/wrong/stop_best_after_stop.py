"""Stops rightly, but looks for the best in the whole list.

hint: The best epoch is one of those until the stop.
"""

import numpy as np


def early_stopping_epoch(val_losses, patience):

    best = 0
    stop = len(val_losses) - 1
    for epoch in range(len(val_losses)):
        if val_losses[epoch] < val_losses[best]:
            best = epoch
        if epoch - best >= patience:
            stop = epoch
            break
    return stop, int(np.argmin(val_losses))
