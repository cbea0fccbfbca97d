"""check_compatible is always True

hint: Try a network that does not fit.
"""

def check_compatible(input_dim, layers):
    return True
