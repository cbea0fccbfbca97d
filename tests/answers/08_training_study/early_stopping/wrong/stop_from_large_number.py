"""Starts with a best loss of 1000.

hint: A loss can be larger than any number that you choose: start with the first one, or infinity.
"""

def early_stopping_epoch(val_losses, patience):

    best_loss = 1000
    best = 0
    wait = 0
    for epoch, loss in enumerate(val_losses):
        if loss < best_loss:
            best_loss = loss
            best = epoch
            wait = 0
        else:
            wait += 1
        if wait >= patience:
            return epoch, best
    return len(val_losses) - 1, best
