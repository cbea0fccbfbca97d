"""Every weight is -r or r.

hint: All values in between must occur.
"""
def init_params(sizes, rng):
    p = {}
    for k in range(1, len(sizes)):
        r = np.sqrt(6 / (sizes[k - 1] + sizes[k]))
        p[f"W{k}"] = rng.choice([-r, r], (sizes[k - 1], sizes[k]))
        p[f"b{k}"] = np.zeros(sizes[k])
    return p
