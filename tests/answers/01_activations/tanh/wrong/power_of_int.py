"""Powers of a whole number's own type, so that whole numbers fail.


hint: Try np.array([-1, 2]): NumPy does not raise integers to negative powers.
"""

import numpy as np


def tanh(x):
    x = np.asarray(x)
    base = np.full_like(x, np.e)
    return (base**x - 1 / base**x) / (base**x + 1 / base**x)
