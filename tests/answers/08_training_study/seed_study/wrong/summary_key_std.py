"""Calls the sd std.

hint: The key is "sd".
"""

import numpy as np


def summarize(results):
    values = np.array(list(results.values()))
    return {"mean": np.mean(values), "std": np.std(values), "stuck": int(np.sum(values <= 0.4))}
