"""a NumPy array of letters"""

import numpy as np

answer_scope = np.array(["B", "C", "E", "G"])
