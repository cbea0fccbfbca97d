"""expressions and NumPy numbers"""

import numpy as np

answer_first_output_length = np.int64(5)
answer_second_output_length = 2.0
answer_second_weights_length = 5 + 1
answer_first_low = 1 / (1 + np.exp(2.3))
answer_first_high = np.float32(0.9811)
answer_second_low = 1 / 2
answer_second_high = 0.9772
