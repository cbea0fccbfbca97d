"""r = sqrt(6 / inputs): He's uniform rule.

hint: Both sizes of the layer stand under the root.
"""
def init_params(sizes, rng):
    p = {}
    for k in range(1, len(sizes)):
        r = np.sqrt(6 / sizes[k - 1])
        p[f"W{k}"], p[f"b{k}"] = rng.uniform(-r, r, (sizes[k - 1], sizes[k])), np.zeros(sizes[k])
    return p
