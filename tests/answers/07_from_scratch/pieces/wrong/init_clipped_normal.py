"""Normal numbers cut off at r.

hint: Uniform: every value from -r to r is equally likely.
"""
def init_params(sizes, rng):
    p = {}
    for k in range(1, len(sizes)):
        r = np.sqrt(6 / (sizes[k - 1] + sizes[k]))
        p[f"W{k}"] = np.clip(rng.normal(0, r / np.sqrt(3), (sizes[k - 1], sizes[k])), -r, r)
        p[f"b{k}"] = np.zeros(sizes[k])
    return p
