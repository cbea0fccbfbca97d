"""Is wrong in a helper and in what is built on it in the same empty way.

kind: scores
defence: neutral helpers take the place of faulty ones
assignment: 02_layers
score: 0.5
undefended: the checks are the same everywhere, and were at fault
"""

# %%
def create_perceptron(dim):
    return "weights"


def create_layer(num_perceptrons, dim, activation_function):
    return [{"weights": "other", "activation_function": None} for _ in range(num_perceptrons)]


def compute_output_for_layer(X, layer):
    return "output"


def compute_output_for_network(X, layers):
    return "output" if layers else X
