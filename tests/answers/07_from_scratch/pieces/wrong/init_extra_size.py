"""Keeps the sizes in the dictionary, too.

hint: No other keys.
"""
def init_params(sizes, rng):
    p = {"sizes": list(sizes)}
    for k in range(1, len(sizes)):
        r = np.sqrt(6 / (sizes[k - 1] + sizes[k]))
        p[f"W{k}"], p[f"b{k}"] = rng.uniform(-r, r, (sizes[k - 1], sizes[k])), np.zeros(sizes[k])
    return p
