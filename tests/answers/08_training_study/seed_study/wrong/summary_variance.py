"""The variance.

hint: The sd is the root of the variance.
"""

import numpy as np


def summarize(results):
    values = np.array(list(results.values()))
    return {"mean": np.mean(values), "sd": np.var(values), "stuck": int(np.sum(values <= 0.4))}
