"""Fails where the patience is longer than the list.

hint: Mind lists that end before the patience does.
"""

def early_stopping_epoch(val_losses, patience):

    best = 0
    epoch = 0
    while epoch - best < patience:
        epoch += 1
        if val_losses[epoch] < val_losses[best]:
            best = epoch
    return epoch, best
