"""The epochs are on the y axis.

hint: The epochs belong on the x axis.
"""

import matplotlib.pyplot as plt


def plot_learning_curves(history):
    fig, ax = plt.subplots()
    epochs = range(1, len(history["loss"]) + 1)
    ax.plot(history["loss"], epochs, label="training")
    ax.plot(history["val_loss"], epochs, label="validation")
    ax.set_xlabel("epoch")
    ax.set_ylabel("loss")
    ax.legend()
    return ax
