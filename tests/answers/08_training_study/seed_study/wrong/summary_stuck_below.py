"""Counts only the runs below 0.4.

hint: 0.4 itself counts.
"""

import numpy as np


def summarize(results):
    values = np.array(list(results.values()))
    return {"mean": np.mean(values), "sd": np.std(values), "stuck": int(np.sum(values < 0.4))}
