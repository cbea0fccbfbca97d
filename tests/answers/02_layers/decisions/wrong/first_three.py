"""predict_label looks at three labels only

hint: There may be more labels than three.
"""
import numpy as np


def predict_label(scores):
    return int(np.argmax(scores[:3]))
