"""The function of NumPy itself under the new name."""

import numpy as np

make_grid = np.linspace
