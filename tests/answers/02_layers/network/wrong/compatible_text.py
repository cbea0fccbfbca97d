"""check_compatible answers in words

hint: Return True or False, not text.
"""

def check_compatible(input_dim, layers):
    arriving = input_dim
    for layer in layers:
        if len(layer[0]["weights"]) - 1 != arriving:
            return "no"
        arriving = len(layer)
    return "yes"
