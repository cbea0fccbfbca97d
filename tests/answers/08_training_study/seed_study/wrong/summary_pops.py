"""Takes the runs out of the dictionary of the caller.

hint: The results are left unchanged.
"""

import numpy as np


def summarize(results):
    values = []
    while results:
        values.append(results.popitem()[1])
    return {"mean": np.mean(values), "sd": np.std(values), "stuck": sum(v <= 0.4 for v in values)}
