"""Another function that looks like it.


hint: tan, arctan and tanh are three different functions: write the definition down.
"""

import numpy as np


def tanh(x):
    return 2 / np.pi * np.arctan(np.pi / 2 * np.asarray(x))
