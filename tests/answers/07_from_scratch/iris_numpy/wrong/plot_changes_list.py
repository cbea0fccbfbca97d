"""Adds a first entry to the caller's list before drawing.

hint: Print the list before and after.
"""
def plot_losses(losses):
    losses.append(losses[-1])
    _, ax = plt.subplots()
    ax.plot(range(len(losses) - 1), losses[:-1])
    ax.set_xlabel("epoch")
    ax.set_ylabel("loss")
    return ax
