"""random weights

hint: Choose the weights by hand so that the table holds.
"""

def xor_network():
    return [create_layer(2, 2, sigmoid), create_layer(1, 2, sigmoid)]
