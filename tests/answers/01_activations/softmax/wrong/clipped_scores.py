"""Clips the scores at 10 out of fear of overflow.


hint: Scores of 12 and 14 differ, and so do their shares.
"""

import numpy as np


def softmax(z):
    powers = np.exp(np.clip(z, -10, 10))
    return powers / powers.sum()
