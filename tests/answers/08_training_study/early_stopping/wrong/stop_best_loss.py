"""Returns the best loss, not its epoch.

hint: best is the number of an epoch.
"""

def early_stopping_epoch(val_losses, patience):

    best_loss = float("inf")
    wait = 0
    for epoch, loss in enumerate(val_losses):
        if loss < best_loss:
            best_loss = loss
            wait = 0
        else:
            wait += 1
        if wait >= patience:
            break
    return epoch, best_loss
