"""casts the scores to whole numbers

hint: Casting cuts decimals off: scores close together become equal.
"""

import numpy as np


def predict_label(scores):
    return int(np.argmax(np.array(scores).astype(int)))
