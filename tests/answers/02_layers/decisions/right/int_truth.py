"""1 and 0 as truth values"""
import numpy as np


def decide(score):
    return int(np.sign(score) > 0)
