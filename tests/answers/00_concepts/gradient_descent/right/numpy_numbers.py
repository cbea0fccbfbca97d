"""NumPy numbers, one of them float32"""

import numpy as np

answer_from_right = np.float64(4.6)
answer_second_step = np.float32(4.28)
answer_from_left = np.array(1.4)
