"""zip of the columns"""

import numpy as np


def layer_to_matrices(layer):
    b, *columns = zip(*[p["weights"] for p in layer])
    return np.array(columns), np.array(b)
