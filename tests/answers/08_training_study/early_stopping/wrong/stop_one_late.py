"""Waits one epoch too long.

hint: stop - best may reach the patience, it need not exceed it.
"""

def early_stopping_epoch(val_losses, patience):

    best = 0
    for epoch, loss in enumerate(val_losses):
        if loss < val_losses[best]:
            best = epoch
        if epoch - best > patience:
            return epoch, best
    return len(val_losses) - 1, best
