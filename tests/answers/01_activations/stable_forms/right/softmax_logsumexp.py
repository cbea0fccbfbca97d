"""exp(z - logsumexp)."""

import numpy as np
from scipy.special import logsumexp


def stable_softmax(z, axis=-1):
    return np.exp(z - logsumexp(z, axis=axis, keepdims=True))
