"""check_compatible keeps the verdict on the last layer only

hint: One bad layer is enough: a later good one must not overwrite it.
"""

def check_compatible(input_dim, layers):
    ok = True
    arriving = input_dim
    for layer in layers:
        ok = len(layer[0]["weights"]) - 1 == arriving
        arriving = len(layer)
    return ok
