"""Takes the lowest loss of the whole list for the best.

hint: What comes after the stop is never seen.
"""

import numpy as np


def early_stopping_epoch(val_losses, patience):

    best = int(np.argmin(val_losses))
    stop = min(best + patience, len(val_losses) - 1)
    return stop, best
