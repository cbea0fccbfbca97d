"""computed with NumPy"""

import numpy as np

z = np.dot([2, -3], [0.5, -1]) - 1.5
answer_pre_activation = z
answer_output = z**2
answer_at_zero = np.float32(-1.5)
