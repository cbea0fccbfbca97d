"""By matrices that act on (x, 1)."""

import numpy as np

first, second = np.array([[2, 3], [0, 1]]), np.array([[5, -4], [0, 1]])
(answer_slope, answer_intercept), _ = second @ first
answer_nonlinear = "e; c; a"
