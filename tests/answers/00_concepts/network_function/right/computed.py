"""computed with NumPy"""

import numpy as np

answer_input_dimension = np.prod([12, 12])
answer_output_dimension = np.array(26)
