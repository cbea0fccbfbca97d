"""Raises in a helper and in the function built on it, so that the helper's fault is forgiven.

kind: scores
defence: neutral helpers take the place of faulty ones
assignment: 02_layers
undefended: the checks are the same everywhere, and were at fault
"""

# %%
def create_perceptron(dim):
    raise ValueError


def create_layer(num_perceptrons, dim, activation_function):
    raise ValueError


def compute_output_for_layer(X, layer):
    raise ValueError


def compute_output_for_network(X, layers):
    if not layers:
        return X
    raise ValueError
