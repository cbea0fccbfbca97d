"""Only y values are given to plot; labels by setp."""
def plot_losses(losses):
    ax = plt.figure().add_subplot()
    ax.plot(list(losses))
    plt.setp(ax, xlabel="Epoch", ylabel="Cross-entropy")
    return plt.gca()
