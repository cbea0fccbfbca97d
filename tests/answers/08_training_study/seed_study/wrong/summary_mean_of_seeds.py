"""Averages the seeds.

hint: The accuracies are the values of the dictionary.
"""

import numpy as np


def summarize(results):
    values = np.array(list(results))
    return {"mean": np.mean(values), "sd": np.std(values), "stuck": int(np.sum(values <= 0.4))}
