"""A while loop."""

def early_stopping_epoch(val_losses, patience):

    epoch = 0
    best = 0
    while epoch < len(val_losses) - 1 and epoch - best < patience:
        epoch += 1
        if val_losses[epoch] < val_losses[best]:
            best = epoch
    return epoch, best
