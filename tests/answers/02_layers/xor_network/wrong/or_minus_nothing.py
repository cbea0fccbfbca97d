"""the second weight of the output is positive

hint: The second answer has to be subtracted.
"""

import numpy as np


def xor_network():
    return [
        [{"weights": np.array([-0.5, 1, 1]), "activation_function": step}, {"weights": np.array([-1.5, 1, 1]), "activation_function": step}],
        [{"weights": np.array([-0.5, 1, 1]), "activation_function": step}],
    ]
