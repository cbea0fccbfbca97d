"""Letters in a tuple, numbers of NumPy."""

import numpy as np

answer_input_dimension = np.prod((12, 12))
answer_output_dimension = np.int8(26)
answer_composition = ("c",)
answer_network = ("f", "d", "b")
