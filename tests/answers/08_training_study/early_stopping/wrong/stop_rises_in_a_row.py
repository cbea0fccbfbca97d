"""Stops after that many rises in a row.

hint: Count the epochs since the best one, whether the loss rises in them or not.
"""

def early_stopping_epoch(val_losses, patience):

    rises = 0
    for epoch in range(1, len(val_losses)):
        rises = rises + 1 if val_losses[epoch] > val_losses[epoch - 1] else 0
        if rises == patience:
            return epoch, epoch - patience
    seen = list(val_losses)
    return len(seen) - 1, seen.index(min(seen))
