"""Draws the losses in falling order.

hint: A loss curve shows the losses as they came.
"""
def plot_losses(losses):
    _, ax = plt.subplots()
    ax.plot(range(len(losses)), sorted(losses, reverse=True))
    ax.set_xlabel("epoch")
    ax.set_ylabel("loss")
    return ax
