"""the step weights with sigmoid

hint: Sigmoid needs larger weights than step.
"""

import numpy as np


def xor_network():
    return [
        [{"weights": np.array([-1.0, 2, 2]), "activation_function": sigmoid}, {"weights": np.array([-3.0, 2, 2]), "activation_function": sigmoid}],
        [{"weights": np.array([-1.0, 2, -2]), "activation_function": sigmoid}],
    ]
