"""A bar chart.

hint: One line, as plot makes it.
"""
def plot_losses(losses):
    _, ax = plt.subplots()
    ax.bar(range(len(losses)), losses)
    ax.set_xlabel("epoch")
    ax.set_ylabel("loss")
    return ax
