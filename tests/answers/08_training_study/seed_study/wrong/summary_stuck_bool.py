"""Whether any run is stuck.

hint: How many are they?
"""

import numpy as np


def summarize(results):
    values = np.array(list(results.values()))
    return {"mean": np.mean(values), "sd": np.std(values), "stuck": bool(np.any(values <= 0.4))}
