"""The mean of the squares minus the square of the mean; more keys."""

import numpy as np


def summarize(results):
    values = np.array(list(results.values()))
    mean = values.mean()
    sd = np.sqrt(max(0.0, np.mean(values**2) - mean**2))
    return dict(mean=mean, sd=sd, stuck=float((values <= 0.4).sum()), n=len(values), best=values.max())
