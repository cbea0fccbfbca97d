"""Uses a method that only arrays have.

hint: A list has no argmin method: np.argmin takes both.
"""

def early_stopping_epoch(val_losses, patience):

    for stop in range(len(val_losses)):
        best = val_losses[: stop + 1].argmin()
        if stop - best >= patience:
            break
    return stop, best
