"""through a stable softmax"""

import numpy as np


def predict_label(scores):
    powers = np.exp(np.asarray(scores, dtype=float) - np.max(scores))
    return int((powers / powers.sum()).argmax())
