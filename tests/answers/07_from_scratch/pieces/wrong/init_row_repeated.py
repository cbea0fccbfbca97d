"""One row is drawn and used for every input.

hint: Every weight gets its own number.
"""
def init_params(sizes, rng):
    p = {}
    for k in range(1, len(sizes)):
        r = np.sqrt(6 / (sizes[k - 1] + sizes[k]))
        p[f"W{k}"] = np.tile(rng.uniform(-r, r, sizes[k]), (sizes[k - 1], 1))
        p[f"b{k}"] = np.zeros(sizes[k])
    return p
