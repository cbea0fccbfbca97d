"""Compares with the epoch before, not with the best.

hint: Compare with the best so far, not with the previous epoch.
"""

def early_stopping_epoch(val_losses, patience):

    best = 0
    wait = 0
    for epoch in range(1, len(val_losses)):
        if val_losses[epoch] < val_losses[epoch - 1]:
            wait = 0
        else:
            wait += 1
        if val_losses[epoch] < val_losses[best]:
            best = epoch
        if wait >= patience:
            return epoch, best
    return len(val_losses) - 1, best
