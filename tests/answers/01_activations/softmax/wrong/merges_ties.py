"""Goes through a dictionary of scores, where equal ones are one entry.


hint: Two classes with the same score are two classes.
"""

import numpy as np


def softmax(z):
    powers = {float(score): np.exp(score) for score in z}
    total = sum(powers.values())
    return np.array([powers[float(score)] / total for score in z])
