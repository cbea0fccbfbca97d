"""predict_label returns a whole float"""
import numpy as np


def predict_label(scores):
    return float(np.argmax(scores))
