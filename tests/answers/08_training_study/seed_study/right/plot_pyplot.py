"""plt and gca, shown at the end."""

import matplotlib.pyplot as plt


def plot_learning_curves(history):
    plt.figure()
    x = list(range(1, len(history["loss"]) + 1))
    plt.plot(x, history["loss"], "o-", label="training")
    plt.plot(x, history["val_loss"], "s--", label="validation")
    plt.xlabel("epochs")
    plt.ylabel("loss")
    plt.legend(loc="upper right")
    ax = plt.gca()
    plt.show()
    return ax
