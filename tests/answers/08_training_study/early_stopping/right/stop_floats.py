"""Returns floats."""

def early_stopping_epoch(val_losses, patience):

    best = 0.0
    low = val_losses[0]
    for epoch, loss in enumerate(val_losses):
        if low > loss:
            low, best = loss, float(epoch)
        if not epoch < best + patience:
            return float(epoch), best
    return float(epoch), best
