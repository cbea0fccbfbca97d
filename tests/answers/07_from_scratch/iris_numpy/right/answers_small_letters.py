"""Small letters with a blank, and all decimals."""

import numpy as np

answer_tiny_loss = np.log(3)
answer_ten_samples = "a"
answer_no_fall = " c"
