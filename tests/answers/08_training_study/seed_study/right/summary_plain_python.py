"""Sums by hand."""

def summarize(results):
    n = len(results)
    mean = sum(results.values()) / n
    square = sum((a - mean) ** 2 for a in results.values())
    stuck = 0
    for seed in results:
        if results[seed] <= 0.4:
            stuck += 1
    return {"mean": mean, "sd": (square / n) ** 0.5, "stuck": stuck}
