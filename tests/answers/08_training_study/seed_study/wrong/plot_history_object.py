"""Takes the argument for a History.

hint: history is the dictionary already.
"""

import matplotlib.pyplot as plt


def plot_learning_curves(history):
    fig, ax = plt.subplots()
    epochs = range(1, len(history.history["loss"]) + 1)
    ax.plot(epochs, history.history["loss"], label="training")
    ax.plot(epochs, history.history["val_loss"], label="validation")
    ax.set_xlabel("epoch")
    ax.set_ylabel("loss")
    ax.legend()
    return ax
