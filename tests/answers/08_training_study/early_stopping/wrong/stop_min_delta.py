"""Ignores improvements of less than 0.0001.

hint: Every lower loss is an improvement, however small.
"""

def early_stopping_epoch(val_losses, patience):

    best = 0
    for epoch, loss in enumerate(val_losses):
        if loss < val_losses[best] - 1e-4:
            best = epoch
        if epoch - best >= patience:
            break
    return epoch, best
