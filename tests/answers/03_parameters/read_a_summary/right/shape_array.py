"""the shape as an array"""

import numpy as np

answer_output_shape = np.array([32, 3])
