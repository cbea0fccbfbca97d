"""takes a and b and answers itself

hint: It takes nothing; it returns the layers.
"""

def xor_network(a, b):
    return int(a != b)
