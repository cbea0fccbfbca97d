"""Returns the stop only.

hint: Two numbers are asked for: (stop, best).
"""

def early_stopping_epoch(val_losses, patience):

    best = 0
    for epoch in range(len(val_losses)):
        if val_losses[epoch] < val_losses[best]:
            best = epoch
        if epoch - best >= patience:
            break
    return epoch
