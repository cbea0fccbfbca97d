"""Returns a dictionary.

hint: A pair is asked for: (stop, best).
"""
import numpy as np


def early_stopping_epoch(val_losses, patience):
    best = 0
    for stop, loss in enumerate(val_losses):
        if loss < val_losses[best]:
            best = stop
        if stop - best >= patience:
            break
    return {'stop': stop, 'best': best}
