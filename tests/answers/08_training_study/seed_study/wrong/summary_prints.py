"""Prints the summary.

hint: print shows a value, return hands it back.
"""

import numpy as np


def summarize(results):
    values = np.array(list(results.values()))
    print({"mean": np.mean(values), "sd": np.std(values), "stuck": int(np.sum(values <= 0.4))})
