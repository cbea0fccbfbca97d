"""Two plots, one for each loss.

hint: Both lines belong into one plot.
"""

import matplotlib.pyplot as plt


def plot_learning_curves(history):
    fig, (first, second) = plt.subplots(1, 2)
    epochs = range(1, len(history["loss"]) + 1)
    for ax, key, label in ((first, "loss", "training"), (second, "val_loss", "validation")):
        ax.plot(epochs, history[key], label=label)
        ax.set_xlabel("epoch")
        ax.set_ylabel("loss")
        ax.legend()
    return first
