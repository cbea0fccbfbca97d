"""Uses a global array of the notebook instead of its own argument.


hint: Inside the function only its argument counts: rename the global and run it again.
"""

import numpy as np

points = np.linspace(-4, 4, 161)


def sigmoid(x):
    return 1 / (1 + np.exp(-points))
