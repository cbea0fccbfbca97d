"""The wait counter is never reset.

hint: Reset the wait counter on improvement.
"""

def early_stopping_epoch(val_losses, patience):

    best = 0
    wait = 0
    for epoch, loss in enumerate(val_losses):
        if loss < val_losses[best]:
            best = epoch
        elif epoch > 0:
            wait += 1
            if wait >= patience:
                return epoch, best
    return len(val_losses) - 1, best
