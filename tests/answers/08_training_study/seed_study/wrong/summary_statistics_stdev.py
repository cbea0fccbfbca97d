"""statistics.stdev, which divides by n - 1.

hint: The population sd is statistics.pstdev.
"""

import statistics


def summarize(results):
    values = list(results.values())
    spread = statistics.stdev(values) if len(values) > 1 else 0.0
    return {"mean": statistics.mean(values), "sd": spread, "stuck": sum(v <= 0.4 for v in values)}
