"""overwrites the largest with -inf

hint: The caller still needs the scores.
"""

import numpy as np


def predict_label(scores):
    i = int(np.argmax(scores))
    scores[i] = -1e9
    return i
