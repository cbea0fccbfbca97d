"""The statistics module."""

import statistics


def summarize(results):
    values = list(results.values())
    return {
        "stuck": len([value for value in values if value <= 0.4]),
        "mean": statistics.fmean(values),
        "sd": statistics.pstdev(values),
    }
