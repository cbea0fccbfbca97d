"""nan replaced by 0 afterwards.

hint: nan_to_num hides the nan; at +1000 the value is 1, not 0.
"""

import numpy as np


def stable_sigmoid(x):
    with np.errstate(all='ignore'):
        return np.nan_to_num(np.exp(x) / (1 + np.exp(x)))
