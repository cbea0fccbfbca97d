"""Counts runs at a third or below.

hint: The limit is 0.4.
"""

import numpy as np


def summarize(results):
    values = np.array(list(results.values()))
    return {"mean": np.mean(values), "sd": np.std(values), "stuck": int(np.sum(values <= 1 / 3))}
