"""Counts the epochs from 0.

hint: The first epoch is 1.
"""

import matplotlib.pyplot as plt


def plot_learning_curves(history):
    fig, ax = plt.subplots()
    epochs = range(len(history["loss"]))
    ax.plot(epochs, history["loss"], label="training")
    ax.plot(epochs, history["val_loss"], label="validation")
    ax.set_xlabel("epoch")
    ax.set_ylabel("loss")
    ax.legend()
    return ax
