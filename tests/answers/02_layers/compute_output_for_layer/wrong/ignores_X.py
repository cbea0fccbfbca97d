"""activation of the bias only

hint: The weighted inputs are missing.
"""

def compute_output_for_layer(X, layer):
    return tuple(p["activation_function"](p["weights"][0]) for p in layer)
