"""np.piecewise on floats."""

import numpy as np


def relu(x: float | np.ndarray, slope: float = 0.0) -> np.ndarray:
    x = np.asarray(x, dtype=float)
    return np.piecewise(x, [x > 0, x <= 0], [lambda v: v, lambda v: slope * np.abs(v)])
