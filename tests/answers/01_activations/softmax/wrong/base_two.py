"""Powers of two.


hint: e^z and 2^z differ: compare with the worked example.
"""

import numpy as np


def softmax(z):
    return 2.0**z / np.sum(2.0**z)
