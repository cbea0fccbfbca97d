"""From hi down to lo.


hint: The docstring asks for a grid that rises from lo to hi.
"""

import numpy as np


def make_grid(lo, hi, n):
    return np.linspace(hi, lo, n)
