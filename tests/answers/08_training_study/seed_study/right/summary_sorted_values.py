"""Sorted values, norm of the deviations."""

import numpy as np


def summarize(results):
    values = np.sort([float(results[seed]) for seed in results])
    deviations = values - values.sum() / values.size
    stuck = np.searchsorted(values, 0.4, side="right")
    return {"mean": np.average(values), "sd": np.linalg.norm(deviations) / np.sqrt(values.size), "stuck": stuck}
