"""The standard error.

hint: The sd is not divided by the root of n once more.
"""

import numpy as np


def summarize(results):
    values = np.array(list(results.values()))
    return {"mean": np.mean(values), "sd": np.std(values) / np.sqrt(len(values)), "stuck": int(np.sum(values <= 0.4))}
