"""NumPy numbers"""

import numpy as np

answer_iris_total = np.int64(1047)
answer_iris_bytes = np.zeros(1047, dtype=np.float32).nbytes
answer_takehome_bytes = np.float64(11268)
answer_output_shape = np.zeros((32, 3)).shape
