"""(x + |x|) // 2 cuts decimals off.

hint: // cuts decimals off: 2.5 becomes 2.
"""

import numpy as np


def relu(x):
    return (x + np.abs(x)) // 2
