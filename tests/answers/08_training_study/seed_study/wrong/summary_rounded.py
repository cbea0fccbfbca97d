"""Rounds to three digits.

hint: Do not round what others compute with.
"""

import numpy as np


def summarize(results):
    values = np.array(list(results.values()))
    return {"mean": round(np.mean(values), 3), "sd": round(np.std(values), 3), "stuck": int(np.sum(values <= 0.4))}
