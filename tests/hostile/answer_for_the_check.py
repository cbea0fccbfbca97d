"""Calls the grader's functions and sends them in place of numbers.

kind: scores
defence: process
assignment: 01_activations
undefended: a function is no number, in one process too
"""

# %%
def plot_activation(f, lo, hi, n):
    return f, f, f


def make_grid(lo, hi, n):
    return range(n)


def relu(x):
    return relu
