"""Uses a method that only lists have.

hint: An array has no index method.
"""

def early_stopping_epoch(val_losses, patience):

    for stop in range(len(val_losses)):
        best = val_losses.index(min(val_losses[: stop + 1]))
        if stop - best >= patience:
            break
    return stop, best
