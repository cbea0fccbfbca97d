"""Returns a list."""

def early_stopping_epoch(val_losses, patience):

    result = [0, 0]
    for epoch in range(len(val_losses)):
        result[0] = epoch
        if val_losses[epoch] < val_losses[result[1]]:
            result[1] = epoch
        if result[0] - result[1] >= patience:
            return result
    return result
