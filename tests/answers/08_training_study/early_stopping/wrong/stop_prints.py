"""Prints the answer.

hint: print shows a value, return hands it back.
"""

def early_stopping_epoch(val_losses, patience):

    best = 0
    for epoch, loss in enumerate(val_losses):
        if loss < val_losses[best]:
            best = epoch
        if epoch - best >= patience:
            break
    print(epoch, best)
