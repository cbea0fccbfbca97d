"""0-d arrays"""

import numpy as np

answer_output = np.array(6.25)
answer_weights = np.int64(7)
