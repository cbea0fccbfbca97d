"""Raises what the lack of a helper would raise, without the helper.

kind: scores
defence: neutral helpers take the place of missing ones
assignment: 02_layers
undefended: the checks are the same everywhere, and were at fault
"""

# %%
def create_layer(num_perceptrons, dim, activation_function):
    raise NameError("name 'create_perceptron' is not defined")


def compute_output_for_network(X, layers):
    if not layers:
        return X
    raise NameError("name 'compute_output_for_layer' is not defined")
