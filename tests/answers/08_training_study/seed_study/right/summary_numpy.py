"""NumPy throughout, NumPy numbers."""

import numpy as np


def summarize(results):
    values = np.array(list(results.values()))
    return {"mean": np.mean(values), "sd": np.std(values), "stuck": np.count_nonzero(values <= 0.4)}
