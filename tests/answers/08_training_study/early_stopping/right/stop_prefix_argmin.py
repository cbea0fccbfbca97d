"""argmin of each prefix; NumPy integers."""

import numpy as np


def early_stopping_epoch(val_losses, patience):

    losses = np.asarray(val_losses, dtype=float)
    for stop in range(losses.size):
        best = np.argmin(losses[: stop + 1])
        if stop - best >= patience:
            break
    return np.int64(stop), best
