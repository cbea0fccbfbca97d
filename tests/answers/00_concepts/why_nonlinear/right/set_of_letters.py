"""a set and NumPy numbers"""

import numpy as np

answer_slope = np.int32(10)
answer_intercept = np.float64(11)
answer_nonlinear = {"E", "A", "C"}
