"""layer_to_matrices returns nested lists"""

def layer_to_matrices(layer):
    W = [list(column) for column in zip(*[p['weights'][1:] for p in layer])]
    return W, [p['weights'][0] for p in layer]
