"""Counts the runs that are not stuck.

hint: At or below 0.4 is stuck.
"""

import numpy as np


def summarize(results):
    values = np.array(list(results.values()))
    return {"mean": np.mean(values), "sd": np.std(values), "stuck": int(np.sum(values > 0.4))}
