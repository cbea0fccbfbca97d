"""A generator of the waits, and a class with its own state."""
import itertools
import math


class Rule:
    def __init__(self, patience: int):
        self.patience, self.best, self.lowest = patience, 0, math.inf

    def states(self, losses):
        for epoch, loss in zip(itertools.count(), losses):
            if loss < self.lowest:
                self.best, self.lowest = epoch, loss
            yield epoch, self.best


def early_stopping_epoch(val_losses, patience):
    assert len(val_losses) > 0 and patience >= 1
    states = list(Rule(patience).states(list(val_losses)))
    return next((state for state in states if state[0] - state[1] >= patience), states[-1])
