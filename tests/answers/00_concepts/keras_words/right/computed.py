"""computed with NumPy"""

import numpy as np

answer_validation_samples = 0.1 * 1000
answer_updates_per_epoch = np.ceil((1000 - answer_validation_samples) / 40)
answer_updates_in_all = 10 * answer_updates_per_epoch
