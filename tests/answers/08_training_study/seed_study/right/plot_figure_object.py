"""The Figure class without pyplot, logarithmic."""

from matplotlib.figure import Figure


def plot_learning_curves(history):
    ax = Figure().subplots()
    epochs = range(1, 1 + len(history["val_loss"]))
    ax.semilogy(epochs, history["val_loss"], label="Validation")
    ax.semilogy(epochs, history["loss"], label="Training")
    ax.set_xlabel("Epoch")
    ax.set_ylabel("Loss")
    ax.legend()
    return ax
