"""the first with a probability above 0.5

hint: The largest wins, even with a small probability.
"""

import numpy as np


def predict_label(scores):
    powers = np.exp(np.asarray(scores, dtype=float) - np.max(scores))
    shares = powers / powers.sum()
    for i, share in enumerate(shares):
        if share > 0.5:
            return i
    return 0
