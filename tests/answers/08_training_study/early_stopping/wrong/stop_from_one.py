"""Counts epochs from 1.

hint: The first epoch is number 0.
"""

def early_stopping_epoch(val_losses, patience):

    best, best_loss = 1, val_losses[0]
    for epoch, loss in enumerate(val_losses, 1):
        if loss < best_loss:
            best, best_loss = epoch, loss
        if epoch - best >= patience:
            break
    return epoch, best
