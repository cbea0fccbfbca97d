"""by the sign"""

import numpy as np


def decide(score):
    return bool(np.sign(score) == 1)
