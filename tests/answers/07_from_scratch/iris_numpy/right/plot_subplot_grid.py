"""A grid, markers, a horizontal line at ln 3, numpy arrays."""
def plot_losses(losses):
    figure, ax = plt.subplots(figsize=(6, 3))
    ax.axhline(np.log(3), color="gray", linestyle="--", label="chance")
    ax.plot(np.arange(len(losses)), np.asarray(losses), marker=".", label="training")
    ax.set(xlabel="epoch", ylabel="loss", title="Loss", yscale="log")
    ax.grid(True)
    ax.legend()
    figure.tight_layout()
    plt.show()
    return ax
