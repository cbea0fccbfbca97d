"""The labels of the axes are swapped.

hint: The epochs are on the x axis.
"""

import matplotlib.pyplot as plt


def plot_learning_curves(history):
    fig, ax = plt.subplots()
    epochs = range(1, len(history["loss"]) + 1)
    ax.plot(epochs, history["loss"], label="training")
    ax.plot(epochs, history["val_loss"], label="validation")
    ax.set_xlabel("loss")
    ax.set_ylabel("epoch")
    ax.legend()
    return ax
