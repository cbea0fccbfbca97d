"""Divides by the number of runs minus one.

hint: The docstring asks for the population sd.
"""

import numpy as np


def summarize(results):
    values = np.array(list(results.values()))
    return {"mean": np.mean(values), "sd": np.std(values, ddof=1), "stuck": int(np.sum(values <= 0.4))}
