"""The mean of the absolute deviations.

hint: Square the deviations, then take the root of their mean.
"""

import numpy as np


def summarize(results):
    values = np.array(list(results.values()))
    return {"mean": np.mean(values), "sd": np.mean(np.abs(values - values.mean())), "stuck": int(np.sum(values <= 0.4))}
