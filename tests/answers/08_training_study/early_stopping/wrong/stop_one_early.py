"""Stops one epoch too early.

hint: The epoch of the best itself is not waited for.
"""

def early_stopping_epoch(val_losses, patience):

    best = 0
    for epoch, loss in enumerate(val_losses):
        if loss < val_losses[best]:
            best = epoch
        elif epoch - best >= patience - 1:
            return epoch, best
    return len(val_losses) - 1, best
