"""The median for the mean.

hint: The mean is the sum divided by the number.
"""

import numpy as np


def summarize(results):
    values = np.array(list(results.values()))
    return {"mean": np.median(values), "sd": np.std(values), "stuck": int(np.sum(values <= 0.4))}
