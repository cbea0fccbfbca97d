"""argsort once too often

hint: argsort gives an order of positions; its last entry is the label.
"""

import numpy as np


def predict_label(scores):
    return int(np.argsort(np.argsort(scores))[-1])
