"""An equal loss counts as an improvement.

hint: Only a strictly lower loss is a new best: < instead of <=.
"""

def early_stopping_epoch(val_losses, patience):

    best = 0
    for epoch, loss in enumerate(val_losses):
        if loss <= val_losses[best]:
            best = epoch
        if epoch - best >= patience:
            return epoch, best
    return len(val_losses) - 1, best
