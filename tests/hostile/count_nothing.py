"""Counts the same for every layer, so that a count of the layers follows from it.

kind: scores
defence: only a count that is made of both sizes can be shared by mistake
assignment: 03_parameters
score: 0
undefended: the checks are the same everywhere, and were at fault
"""

# %%
def count_layer_parameters(num_perceptrons, dim):
    return 1


def count_network_parameters(input_dim, layer_sizes):
    return len(layer_sizes)


def summary_rows(input_dim, layer_sizes):
    return [((None, 1), 1) for _ in layer_sizes]


answer_iris_hidden = answer_iris_output = answer_takehome_first = 1
answer_takehome_second = answer_takehome_output = 1
answer_iris_total = answer_takehome_total = 3
