"""sends zeros through the network"""

import numpy as np


def check_compatible(input_dim, layers):
    try:
        compute_output_for_network(np.zeros(input_dim), layers)
    except ValueError:
        return False
    return True
