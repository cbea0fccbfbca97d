"""Returns a range that fills the grader's memory when it is read.

kind: scores
defence: the wire counts what a range stands for
assignment: 01_activations
undefended: it would fill the memory of the machine
"""

# %%
def make_grid(lo, hi, n):
    return range(10**12)


def relu(x):
    return range(10**10)


sigmoid = tanh = softmax = stable_sigmoid = stable_softmax = relu
