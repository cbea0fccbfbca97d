"""A wait counter, as Keras has it."""

def early_stopping_epoch(val_losses, patience):

    best_loss = float("inf")
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
