"""Looks at the last patience + 1 epochs only, which is enough: an older best has ended it."""
import numpy as np


def early_stopping_epoch(val_losses, patience):
    for stop in range(len(val_losses)):
        window = list(val_losses[max(0, stop - patience) : stop + 1])
        best = max(0, stop - patience) + int(np.argmin(window))
        if stop - best >= patience:
            break
    return stop, best
