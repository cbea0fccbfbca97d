"""The share of the stuck runs.

hint: How many are they? A whole number.
"""

import numpy as np


def summarize(results):
    values = np.array(list(results.values()))
    return {"mean": np.mean(values), "sd": np.std(values), "stuck": np.mean(values <= 0.4)}
