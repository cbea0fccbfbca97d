"""an array of one number"""

import numpy as np

answer_pre_activation = np.array([2, -3]) @ np.array([[0.5], [-1]]) - 1.5
