"""Computed with arrays."""

import numpy as np

x, w, bias = np.array([2, -3]), np.array([0.5, -1]), -1.5
answer_weights = np.zeros(7).size
answer_parameters = answer_weights + 1
answer_pre_activation = x @ w + bias
answer_output = answer_pre_activation**2
answer_at_zero = np.zeros(2) @ w + bias
