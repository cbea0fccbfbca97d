"""A loop over the two keys; a line at the best epoch."""

import matplotlib.pyplot as plt
import numpy as np


def plot_learning_curves(history):
    ax = plt.figure().add_subplot()
    for key, label in {"val_loss": "validation", "loss": "training"}.items():
        ax.plot(np.arange(len(history[key])) + 1, history[key], label=label)
    ax.axvline(1 + np.argmin(history["val_loss"]), linestyle=":", label="best")
    ax.set(xlabel="epoch", ylabel="loss", title="Learning curves")
    ax.legend()
    return ax
