"""Goes from best to best."""

def early_stopping_epoch(val_losses, patience):

    losses = list(val_losses)

    def search(best):
        window = losses[best + 1 : best + 1 + patience]
        for offset, loss in enumerate(window, 1):
            if loss < losses[best]:
                return search(best + offset)
        return best + len(window), best

    return search(0)
