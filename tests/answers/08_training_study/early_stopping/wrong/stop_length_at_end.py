"""Returns the number of epochs where the rule never stops.

hint: Counted from 0, the last epoch has the number len - 1.
"""

def early_stopping_epoch(val_losses, patience):

    best = 0
    for epoch in range(len(val_losses)):
        if val_losses[epoch] < val_losses[best]:
            best = epoch
        if epoch - best >= patience:
            return epoch, best
    return len(val_losses), best
