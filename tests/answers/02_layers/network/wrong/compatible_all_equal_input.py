"""check_compatible wants input_dim inputs for every layer

hint: After the first layer another number of values arrives.
"""

def check_compatible(input_dim, layers):
    return all(len(p["weights"]) == input_dim + 1 for layer in layers for p in layer)
