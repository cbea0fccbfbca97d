"""The best is the last epoch with the lowest loss.

hint: The first of equal losses is the best.
"""

def early_stopping_epoch(val_losses, patience):

    best, wait = 0, 0
    for epoch, loss in enumerate(val_losses):
        if loss < val_losses[best]:
            best, wait = epoch, 0
        elif epoch > 0:
            if loss == val_losses[best]:
                best = epoch
            wait += 1
        if wait >= patience:
            break
    return epoch, best
