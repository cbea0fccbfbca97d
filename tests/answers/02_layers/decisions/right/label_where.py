"""np.where"""

import numpy as np


def predict_label(scores):
    scores = np.asarray(scores, dtype=float)
    return np.where(scores == scores.max())[0][0]
