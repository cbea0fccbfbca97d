"""Returns None if the rule never stops.

hint: If it never stops, the last epoch is the stop.
"""

def early_stopping_epoch(val_losses, patience):

    best = 0
    for epoch in range(len(val_losses)):
        if val_losses[epoch] < val_losses[best]:
            best = epoch
        if epoch - best >= patience:
            return epoch, best
