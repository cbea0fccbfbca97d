"""Takes the losses out of the list of the caller.

hint: pop changes the list of the caller; loop over it.
"""

def early_stopping_epoch(val_losses, patience):

    val_losses = val_losses if isinstance(val_losses, list) else list(val_losses)
    best, best_loss, epoch = 0, val_losses[0], -1
    while val_losses:
        loss = val_losses.pop(0)
        epoch += 1
        if loss < best_loss:
            best, best_loss = epoch, loss
        if epoch - best >= patience:
            break
    return epoch, best
